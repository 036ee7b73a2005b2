/** Line drawings on a 16 by 16 grid, in the colour of the text beside them. */
const paths = {
  panel:
    'M3.25 2.75h9.5a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-7.5a1.5 1.5 0 0 1 1.5-1.5zM10 3v10',
  log: 'M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12zM3 11.7A1.6 1.6 0 0 1 4.5 10.5H13M6 5.5h4',
  gear: 'M8 5.75a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  pencil: 'M10.8 2.7l2.5 2.5-7.6 7.6-3.1.6.6-3.1zM9.2 4.3l2.5 2.5',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  lock: 'M4.45 7h7.1a1.2 1.2 0 0 1 1.2 1.2v4.1a1.2 1.2 0 0 1-1.2 1.2h-7.1a1.2 1.2 0 0 1-1.2-1.2V8.2A1.2 1.2 0 0 1 4.45 7zM5.3 7V5a2.7 2.7 0 0 1 5.4 0v2',
  out: 'M8 10V2.5M5 5.2l3-2.7 3 2.7M3 9.5v3.5h10V9.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  search: 'M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5zM10.2 10.2l3.3 3.3',
  close: 'M4 4l8 8M12 4l-8 8',
  trash: 'M2.75 4.25h10.5M6 4V2.75h4V4M4 4.5l.6 9h6.8l.6-9M6.75 7v4M9.25 7v4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  down: 'M4 6l4 4 4-4',
  next: 'M6 4l4 4-4 4',
  previous: 'M10 4L6 8l4 4',
  import: 'M8 2.5V10M5 7.3L8 10l3-2.7M3 9.5v3.5h10V9.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6zM5.3 4.7a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2z',
  ask: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5zM6.2 6.5a1.85 1.85 0 1 1 2.7 1.6c-.65.35-.9.65-.9 1.2M8 11.4v.01',
  undo: 'M5.5 3L2.5 6l3 3M2.7 6h6.5a3.8 3.8 0 0 1 0 7.5H6',
  merge: 'M4 2.5v2.2A3.8 3.8 0 0 0 8 8.5v5M12 2.5v2.2A3.8 3.8 0 0 1 8 8.5M5.6 11.2L8 13.5l2.4-2.3',
  no: 'M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5zM4 12l8-8',
  external: 'M9.5 2.5h4v4M13.5 2.5L7.5 8.5M11.5 9v4.5h-9v-9H7',
} as const

export type IconName = keyof typeof paths

/** Decoration only: the control that carries it has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
