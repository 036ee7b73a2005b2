import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/read.ts'
import { finish } from '../../lib/article/steps.ts'
import { parsedTree } from '../../lib/cli/parsed-tree.ts'
import { story } from '../fixtures/pages/story.ts'

const head = `<title>${story.title}</title><meta property="og:type" content="article"><meta name="author" content="Jane Example">`
/** The story with a line in its middle and one at its end. */
const read = (middle: string, end = '') => {
  const [a, b] = [story.paragraphs.slice(0, 5), story.paragraphs.slice(5)]
  const p = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')
  const html = `<html><head>${head}</head><body><div><h1>${story.title}</h1>${p(a)}${middle}${p(b)}${end}</div></body></html>`
  return finish(readArticle(parsedTree(html, story.url)))?.words.text ?? ''
}

describe('left out', () => {
  it.each([
    'Copyright 2025 The Sample Courier. All rights reserved. This material may not be published, broadcast or redistributed.',
    'We and our partners use cookies to store and access information on your device, and to measure audiences.',
    'By clicking “Sign up” you agree to the terms of the Courier, and to everything that stands in its notices.',
    'Privacy Notice: Newsletters may contain information about charities and content funded by outside parties.',
    'A digest of the morning’s headlines from the Courier, emailed to you every weekday before the ferry leaves.',
    'A version of this article appears in print on March 17, 2025, Section A, Page 6 of the city edition.',
    'A lorry crosses the bridge at Samplebruck on Sunday. Photo: J. Muster / Sample Agency',
    'Support us with a few crowns a month, and we will keep you informed of every barge that strikes a pier.',
    'Try unlimited access for four weeks. Cancel anytime during your trial, on every device that you own.',
    'Our newsletter tells you on Fridays what the river did in the week, and what the council did about it.',
    'Contact Jane Example at jane@courier.example or 555-0130 with news of the bridge and of the river.',
    'Riproduzione riservata © Copyright Corriere di Prova',
    'Якщо ви помітили помилку в тексті, виділіть її та натисніть Ctrl+Enter, щоб редакція про це дізналася.',
    'Wir verwenden Cookies und ähnliche Techniken, um Ihnen passende Anzeigen zu zeigen und die Seite zu verbessern.',
    'La suite après cette publicité',
    'Veja mais notícias da região no Correio de Prova',
    'Підписуйтесь на наш канал у Telegram, щоб не пропустити новини про міст і річку',
    'Par Jeanne Exemple, publié le 16 mars 2025 à 10h58, mis à jour il y a 2 heures',
    'When you buy something through a link on this page, we may earn an affiliate commission from the shop.',
    'Men look at the river from the western bank (Image: Sample Agency)',
    'Do you know more about the bridge? Write to our reporters in confidence, and tell them how to reach you.',
    'Got a story? Call our newsroom, by day or by night.',
    'This entry was posted on Sunday, March 16th, 2025 at 9:30 pm and is filed under Bridges, Rivers.',
    'Tagged with bridges, lorries, piers',
    'View all posts by Jane Example',
    'Jane Example can be reached at jane@courier.example, at any time of the day.',
    'Twitter: @jane_example',
    'Listen to more stories on the Sample app.',
    'This article was featured in the Courier’s letter for Sunday. Sign up for it here.',
    'Jane Example · The Sample Courier · Posted: Mar 16, 2025 9:31 AM EDT | Last Updated: March 17, 2025',
    'This article originally appeared on Sample Herald: River crossing reopens.',
    'More information: J. Example et al, Barges and piers, River Notes (2025). DOI: 10.0000/rn.2025.1',
    'Buy now',
    'Odds/lines subject to change. T&Cs apply. Gambling problem? Call the county’s line, by day or by night.',
    'What do you think should become of the old bridge? Have your say in the comments below.',
    'If you enjoyed this article, please consider a small gift to the ferrymen, who read it to us.',
    'Щоранку ми коротко пишемо про річку. Підписуйтеся на наш телеграм-канал, щоб не проґавити паром.',
    'Dalszy ciąg materiału pod wideo',
    'To send a wreath to the ferrymen, please visit our flower shop.',
    'Старий паром на лівому березі. Фото: пресслужба ради',
    'Add to calendar',
    'Реклама. ТОВ «Зразок»',
    'Weiterlesen mit Kurier Plus',
    '— Sample Ferries (@sampleferries) March 16, 2025',
    '3 / 7',
    'Get river updates on WhatsApp and never miss a barge',
    'This article has been reviewed according to our editorial policies, and its facts were checked by an editor.',
    'Why you can trust the Courier: our reporters cross every bridge themselves before they write of it.',
    '$14.99 at the Harbour Shop. Price at time of publication. A rope of ten metres with a hook at its end.',
    'Gifts from people like you are keeping our stories free for everyone on the river.',
    'Monatlich kündbar, der erste Monat kostet einen Euro',
  ])('%s', (line) => expect(read(`<p>${line}</p>`)).toBe(story.paragraphs.join('\n')))

  it('the life of the author at the top', () => {
    const card =
      '<div><a href="/jane">Jane Example</a><p>Jane Example covers bridges for the Courier, and the rivers below them.</p></div>'
    const html = `<html><head>${head}</head><body><div><h1>${story.title}</h1>${card}${story.paragraphs.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`
    expect(finish(readArticle(parsedTree(html, story.url)))?.words.text).toBe(story.paragraphs.join('\n'))
  })

  it('a plea in several lines, each wrapped for itself', () => {
    const plea = [
      'A message from the Courier',
      'We need your help, dear reader, more than ever.',
      'What you give, however little it is, lets our reporters cross the river for you.',
    ]
    expect(read(`<div>${plea.map((line) => `<div><p>${line}</p></div>`).join('')}</div>`)).toBe(story.paragraphs.join('\n'))
  })

  it('the life of the author at the end', () =>
    expect(
      read('', '<p>Jane Example covers bridges for the Courier. She joined it in 2011, after six years at a trade paper.</p>'),
    ).toBe(story.paragraphs.join('\n')))
})

it('ends the text at the readers’ remarks, though their heading is none of the text', () =>
  expect(read('', '<h4>2 comments:</h4><p>I cross there by day, and it is a fine bridge.</p><p>So do I, since Sunday.</p>')).toBe(
    story.paragraphs.join('\n'),
  ))

it.each([
  'Other Samplebruck stories',
  'Most read in the Courier',
  'More bridges you may like',
  'From the spring issue',
  'Sign Jane Example’s Guest Book',
])('ends the text at “%s”', (heading) =>
  expect(read('', `<h3>${heading}</h3><p>A barge that carried gravel for thirty years has come to rest in a garden.</p>`)).toBe(
    story.paragraphs.join('\n'),
  ),
)

it('goes on after a box of other matters within the text', () =>
  expect(read('<section><h3>Newsletter</h3><p>The latest from both banks, on time and without a fee.</p></section>')).toBe(
    story.paragraphs.join('\n'),
  ))

it('begins with the points that stand in one list before the paragraphs', () => {
  const points = ['The crossing carries lorries of up to forty tonnes', 'A second survey follows in the autumn']
  const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`
  const html = `<html><head>${head}</head><body><h1>${story.title}</h1><div>${list}${story.paragraphs.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`
  expect(finish(readArticle(parsedTree(html, story.url)))?.words.text).toBe([...points, ...story.paragraphs].join('\n'))
})

describe('kept', () => {
  it.each([
    'The council said that it would answer each of the comments below the plan, and that it had read all of them.',
    'The mayor wrote on Telegram that the ferrymen had subscribed to his plan, and that others would follow him to the bank.',
    'Міський голова повідомив у телеграм-каналі, що на листи мешканців підписався кожен депутат міської ради.',
    '“Gamble responsibly,” said the sign above the ferry, on which two lorry drivers were playing cards for a lamp.',
    'If you enjoyed the old bridge, the engineer said, the new one will be a disappointment to you for a year.',
    'We asked our members what you would want of us, and you told us that the bridge matters to you most of all.',
    '“If you support us, we shall support you,” the mayor told the engineers, who had asked for another winter.',
    'Follow the river for an hour and you will find the spot where the barge lay, under a bank of new reeds.',
    'Contact between the two banks was lost for a day, and nobody could say when the line would be repaired.',
    'The council subscribed to three newspapers in 1974, and the clerk cut out whatever they wrote on bridges.',
    'The privacy policy of the road office was changed in May, and drivers were told of it by letter.',
    'The council reserved all rights to the eastern bank, and the farmers may not sell it before the summer.',
    'Jan Przykład covers the cost of the new rails himself, and he was thanked for it by the whole council.',
    'Von Anfang an war der Fluss höher als in den 40 Jahren davor, und niemand im Rat wusste, was zu tun war.',
    'The shop took a commission on every ticket, and the council asked the ferrymen how much they had paid.',
    'Підписуйте договір уважно, сказав мер, бо наступний міст ми збудуємо нескоро, і не за такі гроші.',
    'Cookies were sold on the bridge by the pupils, and the money goes to the library of the old school.',
    'A photo by the entrance shows the mayor with the first lorry, and a second one shows the last barge.',
    'The first version of this plan appeared in 1998, and nobody on the council had read it to the end.',
    'Letters were sent to every house along the river in April, and each was answered within a week.',
    'Do you cross the bridge by day? Then you will have seen the baskets of stone on the upstream side.',
    'Listen to the river at night, she said, and you will hear the stones move below the new pier.',
    'This entry was for lorries alone until the council gave in, and the cyclists were glad of it.',
    'View of the river apart, the house has little to offer, and the council wants 400,000 crowns for it.',
    'Email: it was how the council learned of the flood, at a time when all the telephones were dead already, on a Sunday.',
    'More information was promised for Monday, and on Monday the council promised it for the day after.',
    'Buy now, the ferryman says, and you may cross until the autumn for the price of a loaf of bread.',
    'Add to that the cost of the baskets, which nobody has paid for, and the sum is higher than in May.',
    'Реклама на мосту з’явиться не раніше осені, сказав мер, і водії зможуть дивитися тільки на річку.',
    '3/4 of all lorries cross by night.',
    'Get the clerk to read it to you, the mayor said, for there is no news on the bridge that he does not know.',
    'To see the pier, please visit the river on a Sunday, when the shop is shut and the council is at home.',
    'The prices at the time of the flood were twice as high, and the ferrymen kept them there for a year.',
    'Readers see the image: a barge that lies across the river, and a pier that leans to one side of it.',
  ])('%s', (line) => expect(read(`<p>${line}</p>`)).toContain(line))

  it('a sentence on the author in the middle of the text', () => {
    const line = 'Jane Example is one of four people who crossed on foot, and she counted 812 steps from bank to bank.'
    expect(read(`<p>${line}</p>`)).toContain(line)
  })

  it('a paragraph that names many things by links', () => {
    const names = ['Keir Starmer', 'Donald Tusk', 'Emmanuel Macron', 'Giorgia Meloni', 'Alexander Stubb', 'Mark Rutte']
    const line = `<p>They were met on the bank by ${names.map((name) => `<a href="/n">${name}</a>`).join(', ')}, and all of them drank tea.</p>`
    expect(read(line)).toContain('Alexander Stubb')
  })
})
