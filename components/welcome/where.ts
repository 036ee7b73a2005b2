import type { NewsHost } from '../../lib/hosts/news-hosts.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import type { Where } from './WelcomePage.tsx'

/** "Only when I click" is every listed site switched off. */
export const whereOf = ({ sitesOff }: Settings, listed: readonly NewsHost[]): Where =>
  listed.every(({ host }) => sitesOff.includes(host)) ? 'click' : 'listed'

/** The sites switched off after the choice; sites beyond the list stay as they are. */
export function sitesOffFor(where: Where, { sitesOff }: Settings, listed: readonly NewsHost[]): string[] {
  const hosts = listed.map(({ host }) => host)
  const others = sitesOff.filter((host) => !hosts.includes(host))
  return where === 'click' ? [...others, ...hosts] : others
}
