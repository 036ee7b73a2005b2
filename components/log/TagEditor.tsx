import { useId, useState } from 'preact/hooks'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { EditForm } from './EditForm.tsx'
import { focusOnce } from './focus-once.ts'

type Props = {
  /** The tags at first; none when many entries get the same tags added. */
  tags: readonly string[]
  known: readonly string[]
  /** "Save", or "Tag 3". */
  action: string
  onSave(tags: string[]): void
  onCancel(): void
}

const tidy = (text: string) => text.trim().replace(/^#/, '').replace(/\s+/gu, ' ')

/** Tags as chips with a field for more: comma or Enter adds one, an empty Enter saves. */
export function TagEditor({ tags, known, action, onSave, onCancel }: Props) {
  const t = useTexts()
  const listId = useId()
  const [chosen, setChosen] = useState([...tags])
  const [typed, setTyped] = useState('')
  const withTyped = () => [...new Set([...chosen, ...typed.split(',').map(tidy)].filter((tag) => tag !== ''))]
  const take = (text: string) => {
    const pieces = text.split(',')
    const rest = pieces.pop() ?? ''
    setChosen([...new Set([...chosen, ...pieces.map(tidy)].filter((tag) => tag !== ''))])
    setTyped(rest)
  }
  return (
    <EditForm
      label={t('log.tags.edit')}
      action={action}
      onSubmit={() => {
        if (typed.trim() === '') onSave(chosen)
        else take(`${typed},`)
      }}
      onAction={() => onSave(withTyped())}
      onCancel={onCancel}
    >
      <span class="tagset">
        {chosen.map((tag) => (
          <span key={tag} class="chip">
            {tag}
            <button
              type="button"
              aria-label={t('log.tags.remove', { tag })}
              onClick={() => setChosen(chosen.filter((other) => other !== tag))}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
      </span>
      <input
        class="in"
        list={listId}
        aria-label={t('log.tags.add')}
        placeholder={t('log.tags.add')}
        value={typed}
        ref={focusOnce}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !chosen.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </EditForm>
  )
}
