import { expect, it } from 'vitest'
import { addressToOpen } from '../../lib/page/address-to-open.ts'

const page = 'https://courier.example/world/bridge-51'

it.each([
  ['the page for phones', 'https://m.courier.example/bridge', page, page],
  [
    'a page of a search engine’s cache',
    'https://courier-example.cdn.example/c/bridge',
    page,
    'https://courier-example.cdn.example/c/bridge',
  ],
  ['a page without a canonical address', page, null, page],
  ['a page with a tracker', `${page}?utm_source=mail`, page, page],
  ['a page whose site names its section', page, 'https://courier.example/world', page],
  ['a page whose site names its section, with a slash', page, 'https://courier.example/world/', page],
  ['a page whose site names its front page', page, 'https://courier.example/', page],
  [
    'a page whose site names its script',
    'https://courier.example/a.php?id=51',
    'https://courier.example/a.php',
    'https://courier.example/a.php?id=51',
  ],
  ['a copy of another site’s article', page, 'https://agency.example/bridge', page],
  ['a page with a slash more', `${page}/`, page, page],
  ['a page with no readable canonical address', page, 'bridge', page],
])('%s', (_, url, canonicalUrl, wanted) => expect(addressToOpen({ url, canonicalUrl })).toBe(wanted))
