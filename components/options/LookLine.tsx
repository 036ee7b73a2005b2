import { colours, type Look, lines } from '../../lib/looks/looks.ts'
import type { kinds } from '../../lib/settings/settings.ts'
import { Switch } from '../base/Switch.tsx'
import { useTexts } from '../base/use-texts.ts'

type Props = {
  kind: (typeof kinds)[number]
  look: Look
  on: boolean
  onLook(look: Look): void
  onSwitch(): void
}

/** One kind of marks: its line, its colour, and whether it is marked at all. */
export function LookLine({ kind, look, on, onLook, onSwitch }: Props) {
  const t = useTexts()
  const name = t(`options.kind.${kind}`)
  const take = <T extends string>(all: readonly T[], value: string, use: (one: T) => void) => {
    const one = all.find((each) => each === value)
    if (one) use(one)
  }
  return (
    <div class="line look">
      <i class={`k k-${kind}`} />
      <span>{name}</span>
      <select
        class="in"
        aria-label={t('options.look.line', { kind: name })}
        value={look.line}
        onChange={({ currentTarget: { value } }) => take(lines, value, (line) => onLook({ ...look, line }))}
      >
        {lines.map((line) => (
          <option key={line} value={line}>
            {t(`options.line.${line}`)}
          </option>
        ))}
      </select>
      <select
        class="in"
        aria-label={t('options.look.colour', { kind: name })}
        value={look.colour}
        onChange={({ currentTarget: { value } }) => take(colours, value, (colour) => onLook({ ...look, colour }))}
      >
        {colours.map((colour) => (
          <option key={colour} value={colour}>
            {t(`options.colour.${colour}`)}
          </option>
        ))}
      </select>
      <Switch on={on} label={t(`options.mark.${kind}`)} onToggle={onSwitch} />
    </div>
  )
}
