import { useEffect, useState } from 'preact/hooks'

/** How far from the top of the window a section counts as come to, in CSS pixels. */
const line = 120

/** The section that is being read: the one asked for in the address, then whichever the reader scrolls to. */
export function useSection<T extends string>(sections: readonly T[]): string {
  const [here, setHere] = useState(() => location.hash.slice(1) || (sections[0] ?? ''))
  useEffect(() => {
    const asked = () => setHere(location.hash.slice(1) || (sections[0] ?? ''))
    const look = () => {
      const { scrollHeight } = document.documentElement
      const atEnd = scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2
      const passed = sections.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= line)
      const last = sections.at(-1)
      // A short last section never comes to the top of the window; a link to it does choose it.
      const now = atEnd && location.hash.slice(1) === last ? last : (passed.at(-1) ?? sections[0])
      if (now) setHere(now)
    }
    addEventListener('hashchange', asked)
    addEventListener('scroll', look, { passive: true })
    return () => {
      removeEventListener('hashchange', asked)
      removeEventListener('scroll', look)
    }
  }, [sections])
  return here
}
