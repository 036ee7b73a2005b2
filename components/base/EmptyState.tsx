import type { ComponentChildren } from 'preact'

type Props = { title: string; why?: string; step?: string; children?: ComponentChildren }

/** What is so, why, and the one next step. `children` are its buttons. */
export function EmptyState({ title, why, step, children }: Props) {
  return (
    <div class="none">
      <h2>{title}</h2>
      {why && <p>{why}</p>}
      {step && <p>{step}</p>}
      {children && <div>{children}</div>}
    </div>
  )
}
