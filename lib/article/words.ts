/** Element names and the words of class names, ids and roles that tell content from its surroundings. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Never read. */
export const unread = set(
  'script style noscript template svg math canvas video audio object embed iframe map head link meta title ' +
    'input textarea select option button datalist output progress meter dialog nav footer',
)

/** Part of a line; every other element begins a block. */
export const inline = set(
  'a abbr acronym b bdi bdo big cite del dfn em font i img ins label mark nobr picture q rp rt ruby s slot small source span ' +
    'strike strong sub sup time tt u var wbr data code samp kbd',
)

/** Words as a machine has them: read among the words of these elements, and elsewhere a program. */
export const literal = set('code samp kbd')
export const proseNames = set('p li dd dt td th blockquote h1 h2 h3 h4 h5 h6')

/** Images, and letters that lean or are small. */
export const pictures = set('img amp-img')
export const slanting = set('em i cite small')

/** ARIA roles of surroundings. */
export const outsideRoles = set(
  'navigation banner contentinfo complementary search menu menubar toolbar tablist alert status ' + 'textbox tooltip button',
)

/** ARIA roles of what lies over the page, whatever its size. */
export const foreignRoles = set('dialog alertdialog')

/** Words of class names and ids: never part of an article, whatever their size. */
export const foreignWords = set(
  'comments disqus respond commentlist cookie cookies gdpr cmp outbrain taboola revcontent adsense sharethis addthis recirculation ' +
    'recirc navbar breadcrumb breadcrumbs pagination consent onetrust didomi usercentrics cookiebot cookiebanner truste trustarc ' +
    'osano iubenda termly quantcast evidon livefyre viafoura spotim pingbacks trackbacks ' +
    'leserkommentare commentaires comentarios commenti komentarze kommentarer kommentarii komentari reacties yorumlar',
)

/** Surroundings, unless most of the page's running text is in them. */
export const outsideWords = set(
  'ad ads advert adverts advertisement advertising adslot adunit sponsored nav navigation pager footer masthead colophon ' +
    'share sharing sharebar socials socialbar subscribe subscribed newsletter newsletters signup donate donation regwall modal popup ' +
    'overlay toast related relatedposts recommended recommendations trending mostread caption captions figcaption ' +
    'readmore alsoread jp-relatedposts inread upsell pullquote offer offers ' +
    'werbung anzeige anzeigen reklama reklame reclame publicidad publicite pubblicita publicidade teilen partager compartir condividi ' +
    'boletin infolettre relacionadas relacionados empfehlungen recomendadas recomendados similaires correlati powiazane podobne pohozhie',
)

/** Surroundings, but for a paragraph of its own: there they name the lead of the article. */
export const teaserWords = set('teaser teasers')

/** Words that also stand on the containers of whole articles: surroundings only where little of the running text is. */
export const doubtfulWords = set(
  'banner sponsor promo promos promotion menu submenu sidebar rail skip shares social subscription tooltip comment discussion ' +
    'kommentare kommentar popular tags taglist keywords topics categories credit credits photographer copyright byline bylines author authors authorbox bio ' +
    'dateline timestamp toolbar print printonly noprint widget widgets search login meta metadata paywall tool tools rating ratings ' +
    'eyebrow kicker rubric disclaimer correction footnote footnotes endnotes follow carousel slideshow slider video videos player playlist player mediaplayer audio podcast ' +
    'interstitial callout cta prompt poll quiz feedback contact contacts enhancement app registration register',
)
