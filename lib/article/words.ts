/** Element names and the words of class names, ids and roles that tell content from its surroundings. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Never read. */
export const unread = set(
  'script style noscript template svg math canvas video audio object embed iframe map head link meta title ' +
    'input textarea select option button datalist output progress meter dialog nav footer code pre samp kbd',
)

/** Part of a line; every other element begins a block. */
export const inline = set(
  'a abbr acronym b bdi bdo big cite del dfn em font i img ins label mark q rp rt ruby s slot small span strike strong sub sup ' +
    'time tt u var wbr data nobr picture source',
)

/** ARIA roles of surroundings. */
export const outsideRoles = set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist alert status form ' +
    'textbox tooltip button',
)

/** Words of class names and ids: surroundings whatever their size. */
export const outsideWords = set(
  'ad ads advert adverts advertisement advertising adsense adslot adunit sponsored outbrain taboola revcontent ' +
    'nav navigation navbar breadcrumb breadcrumbs pagination pager footer masthead ' +
    'share sharing sharebar socials socialbar addthis sharethis subscribe newsletter newsletters signup donate donation ' +
    'paywall regwall cookie cookies consent gdpr modal popup overlay toast comments disqus respond ' +
    'related recommended recommendations recirc recirculation trending mostread caption captions figcaption sronly',
)

/** Words that also stand on the containers of whole articles: surroundings only where little of the page's text is. */
export const doubtfulWords = set(
  'banner sponsor promo promos promotion menu submenu sidebar rail skip shares social subscription tooltip comment discussion ' +
    'popular readmore tags taglist keywords topics categories credit credits photographer copyright byline bylines author authors ' +
    'authorbox bio dateline timestamp toolbar print printonly widget widgets search login hidden meta',
)
