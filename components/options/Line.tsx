import type { ComponentChildren } from 'preact'

type Props = { title: string; about?: string | undefined; children: ComponentChildren }

/** One setting: what it is, a line about it, and its control at the end. */
export const Line = ({ title, about, children }: Props) => (
  <div class="line">
    <span>
      {title}
      {about && <small>{about}</small>}
    </span>
    {children}
  </div>
)

type SwitchProps = { title: string; about?: string; on: boolean; onChange(on: boolean): void }

export const SwitchLine = ({ title, about, on, onChange }: SwitchProps) => (
  <label class="line">
    <span>
      {title}
      {about && <small>{about}</small>}
    </span>
    <input
      class="sw"
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      aria-label={title}
      onChange={() => onChange(!on)}
    />
  </label>
)
