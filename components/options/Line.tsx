import type { ComponentChildren } from 'preact'
import { Switch } from '../base/Switch.tsx'

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
  // biome-ignore lint/a11y/noLabelWithoutControl: the switch within is a control
  <label class="line">
    <span>
      {title}
      {about && <small>{about}</small>}
    </span>
    <Switch on={on} label={title} onToggle={() => onChange(!on)} />
  </label>
)
