type Props = {
  on: boolean
  /** The accessible name; absent where the label around the switch gives it. */
  label?: string
  disabled?: boolean
  onToggle(): void
}

/** Something that is on or off at once, without a button to confirm it. */
export const Switch = ({ on, label, disabled = false, onToggle }: Props) => (
  <input
    class="sw"
    type="checkbox"
    role="switch"
    checked={on}
    aria-checked={on}
    aria-label={label}
    disabled={disabled}
    onChange={onToggle}
  />
)
