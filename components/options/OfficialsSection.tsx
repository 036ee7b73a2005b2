import { useState } from 'preact/hooks'
import type { Settings } from '../../lib/settings/settings.ts'
import { Icon } from '../base/Icon.tsx'
import { useTexts } from '../base/use-texts.ts'
import { mergeOfficials } from './merge-officials.ts'
import { OfficialEditor } from './OfficialEditor.tsx'
import { OfficialsFile } from './OfficialsFile.tsx'
import { emptyForm, formOf, type OwnOfficial, officialOf } from './official-form.ts'

type Props = {
  settings: Settings
  /** ISO day. */
  today: string
  newId(): string
  onChange(part: Partial<Settings>): void
  onExport(): void
}

/** People the reader added, gave other spellings, or muted. They come before the bundled ones. */
export function OfficialsSection({ settings: { ownOfficials }, today, newId, onChange, onExport }: Props) {
  const t = useTexts()
  const [editing, setEditing] = useState<OwnOfficial | 'new' | null>(null)
  const keep = (person: OwnOfficial) => {
    const known = ownOfficials.some(({ id }) => id === person.id)
    onChange({
      ownOfficials: known ? ownOfficials.map((one) => (one.id === person.id ? person : one)) : [...ownOfficials, person],
    })
  }
  return (
    <section id="officials">
      <h2>{t('options.officials')}</h2>
      <p>{t('options.officials.about')}</p>
      {ownOfficials.length > 0 && (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{t('options.officials.name')}</th>
              <th scope="col">{t('options.officials.office')}</th>
              <th scope="col">{t('options.officials.aliases')}</th>
              <th scope="col">
                <span class="vh">{t('options.officials.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ownOfficials.map((person) => (
              <OfficialRow
                key={person.id}
                person={person}
                onEdit={() => setEditing(person)}
                onMute={() => keep({ ...person, muted: !person.muted })}
                onRemove={() => onChange({ ownOfficials: ownOfficials.filter(({ id }) => id !== person.id) })}
              />
            ))}
          </tbody>
        </table>
      )}
      {editing && (
        <OfficialEditor
          key={editing === 'new' ? 'new' : editing.id}
          first={editing === 'new' ? emptyForm : formOf(editing)}
          others={ownOfficials.filter(({ id }) => editing === 'new' || id !== editing.id)}
          onSave={(form) => {
            keep(officialOf(form, editing === 'new' ? null : editing, today, newId))
            setEditing(null)
          }}
          onCancel={() => setEditing(null)}
        />
      )}
      {editing !== 'new' && (
        <div class="acts">
          <button type="button" class="btn" onClick={() => setEditing('new')}>
            <Icon name="plus" />
            {t('options.officials.add')}
          </button>
          <OfficialsFile
            count={ownOfficials.length}
            onExport={onExport}
            onImport={(people) => onChange({ ownOfficials: mergeOfficials(ownOfficials, people) })}
          />
        </div>
      )}
    </section>
  )
}

type RowProps = { person: OwnOfficial; onEdit(): void; onMute(): void; onRemove(): void }

function OfficialRow({ person: { name, aliases, offices, muted }, onEdit, onMute, onRemove }: RowProps) {
  const t = useTexts()
  return (
    <tr class={muted ? 'off' : undefined}>
      <td>
        <b>{name}</b>
      </td>
      <td class="soft">
        {muted
          ? t('options.officials.muted')
          : offices.length === 0
            ? t('options.officials.noOffice')
            : offices.map(({ title, from, to }) => (
                <span key={title}>
                  {title}
                  <small>
                    {from ?? '?'} – {to ?? t('options.officials.present')}
                  </small>
                </span>
              ))}
      </td>
      <td class="soft">{aliases.join(', ')}</td>
      <td>
        <button
          type="button"
          class="btn bare"
          aria-label={t(muted ? 'options.officials.unmuteName' : 'options.officials.muteName', { name })}
          onClick={onMute}
        >
          {t(muted ? 'options.officials.unmute' : 'options.officials.mute')}
        </button>
        <button type="button" class="btn bare square" aria-label={t('options.officials.edit', { name })} onClick={onEdit}>
          <Icon name="pencil" />
        </button>
        <button type="button" class="btn bare square" aria-label={t('options.officials.remove', { name })} onClick={onRemove}>
          <Icon name="trash" />
        </button>
      </td>
    </tr>
  )
}
