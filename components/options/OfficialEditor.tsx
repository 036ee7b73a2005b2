import { useState } from 'preact/hooks'
import { useTexts } from '../base/use-texts.ts'
import { faultIn, listedAs, type OfficialForm, type OwnOfficial } from './official-form.ts'

type Props = {
  first: OfficialForm
  /** Those on the list beside this one. */
  others: readonly OwnOfficial[]
  onSave(form: OfficialForm): void
  onCancel(): void
}

/** One person: name, other spellings, office and term. */
export function OfficialEditor({ first, others, onSave, onCancel }: Props) {
  const t = useTexts()
  const [form, setForm] = useState(first)
  const [asked, setAsked] = useState(false)
  const listed = listedAs(form, others)
  const fault = faultIn(form) ?? (listed ? 'name' : null)
  const field = (name: keyof OfficialForm, hint: string) => (
    <label>
      {t(`options.official.${name}`)}
      <input
        class="in"
        value={form[name]}
        placeholder={hint}
        aria-invalid={asked && fault === name}
        onInput={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
      />
      {asked && fault === name && (
        <span class="wrong" role="alert">
          {listed && fault === 'name'
            ? t('options.official.fault.listed', { name: listed.name })
            : t(`options.official.fault.${fault}`)}
        </span>
      )}
    </label>
  )
  return (
    <form
      class="person"
      aria-label={t('options.official')}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (fault === null) onSave(form)
      }}
    >
      {field('name', 'Oleksandra Próba')}
      {field('aliases', 'Oleksandra Proba, Проба')}
      {field('title', 'Deputy governor')}
      {field('country', 'UA')}
      {field('from', '2024-06-01')}
      {field('to', '')}
      <div class="acts">
        <button type="submit" class="btn ink">
          {t('save')}
        </button>
        <button type="button" class="btn bare" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
