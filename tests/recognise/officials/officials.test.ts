import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../lib/recognise/context.ts'
import { officials } from '../../../lib/recognise/officials/index.ts'
import { expectedIn, foundIn, type Marked } from './marked.ts'

const finds = (name: string, cases: Marked[], publishedOn = '2025-03-16') =>
  describe(name, () => {
    it.each(cases)('%s', (marked) => expect(foundIn(marked, { publishedOn })).toEqual(expectedIn(marked)))
  })

finds('names of the gazetteer are found in every spelling', [
  'On Monday {Volodymyr Zelensky} met {Emmanuel Macron}.',
  '{Volodymyr Zelenskyy=Volodymyr Zelensky} and {Vladimir Zelenskiy=Volodymyr Zelensky} are one.',
  '{Oleksandr Syrsky=Oleksandr Syrskyi}, {Alexander Syrskiy=Oleksandr Syrskyi}.',
  '{Dmytro Kouleba=Dmytro Kuleba} wrote.',
  '{Viktor F. Yanukovych=Viktor Yanukovych} left.',
  '{Recep Tayyip Erdogan=Recep Tayyip Erdoğan} and {ANGELA MERKEL=Angela Merkel}.',
  '{Ban Ki-moon}, {Ban Ki Moon=Ban Ki-moon}.',
  '{Raphael Grossi=Rafael Grossi}, {Rafał Grossi=Rafael Grossi}.',
  'Brazilian President {Lula da Silva=Luiz Inácio Lula da Silva} came.',
  '{J.D. Vance=JD Vance} and {J. D. Vance=JD Vance}.',
  'King {Charles III=King Charles III} opened it.',
  'Sir {Keir Starmer} spoke; later Sir {Keir=Keir Starmer} left.',
])

finds('a title makes an official of somebody who is in no list', [
  'Norwegian Fisheries Minister {Kari Testvik} arrived.',
  'Kharkiv Deputy Mayor {Ihor Probnyi} said so.',
  'The ministry said that spokesperson {Ivo Samplek} would answer.',
  'Minister of Bridges {Ivo Samplek} signed.',
  'The chief of the General Staff {Ivo Samplek} signed.',
  'Acting Deputy Head of the Regional Council {Ivo Samplek} signed.',
  'Retired Lt. Gen. {Dana Exampleton} and Col. {Ivo Samplek} testified.',
  'Sen. {Dana Exampleton} and Rep. {Ivo Samplek} voted.',
  'Senators {Dana Exampleton}, {Ivo Samplek} and {Kari Testvik} voted.',
  'U.S. District Judge {Dana Exampleton} ruled.',
  'The President of the Test Federation {Ivo Samplek} signed.',
  'State Department spokeswoman {Dana Exampleton} declined.',
  'Gov. {Exampleton} wrote a letter.',
  'The U.N. spokesperson {Dana Exampleton} declined.',
  'Intelligence Directorate (ITD) representative {Ivo Samplek} spoke.',
  'Congress members {Dana Exampleton} and {Ivo Samplek} voted.',
  'Member of Parliament {Dana Exampleton} voted.',
  'Secretary of the Rada Committee on Security and Intelligence {Ivo Samplek} spoke.',
  'The report on Foreign Affairs Ivo Samplek wrote is long.',
])

finds('a post with the name in brackets makes an official', [
  'The Minister for Bridges and Harbours ({Ivo Samplek})',
  'The head of the regional council ({Ivo Samplek})\nWe met.',
  'The minister (Test Wire) signed.',
  'The crane operator (Ivo Samplek) signed.',
])

finds('who sits in a parliament or a government is an official, who belongs to another body is not', [
  '{Ivo Samplek}, a member of Testland‘s lower house of parliament, nodded.',
  '{Ivo Samplek}, a member of the Senate, nodded.',
  'A member of the State Duma, {Ivo Samplek}, nodded.',
  'Cabinet member {Ivo Samplek} nodded.',
  'Ivo Samplek, a member of the army, nodded.',
  'Ivo Samplek, a member of the sailing club, nodded.',
  'Ivo Samplek, a family member of the driver, nodded.',
  'Team members Ivo Samplek and Dana Exampleton nodded.',
])

finds('the body of a post is no part of a name', [
  'Chief of GUR {Budanov=Kyrylo Budanov}: a headline. {Kyrylo Budanov} spoke.',
  'The CNN Budanov special. {Kyrylo Budanov} spoke.',
])

finds('in a headline a capital makes no word part of a name', [
  'President {Putin=Vladimir Putin} Orders Pause For The Holidays',
  'Foreign Minister {Lavrov=Sergei Lavrov} Slams Sample Paper',
  'Secretary {Rubio=Marco Rubio} Addresses Press 24 November',
  '{ZELENSKY=Volodymyr Zelensky} SLAMS {PUTIN=Vladimir Putin} OVER SAMPLE LETTER',
  '{Zelensky=Volodymyr Zelensky} Fires Aide Over Sample Letter',
  '{Putin=Vladimir Putin}, {Trump=Donald Trump} To Meet In Sampleton',
  'Minister {Ivo Samplek} Opens Bridge',
  'Minister {Ivo Samplek} Opens Bridge Over River\nThe bridge that {Samplek=Ivo Samplek} opened is long.',
  'Lavrov Street Renamed In Sampleton',
  'Macron Institute Opens Sample Branch',
  'Melania Trump Visits Children In Sampleton',
  'Trump Tower Deal Falls Apart',
  'March Madness Comes To Sampleton Again',
])

finds('an appositive does too', [
  '{Ivo Samplek}, the regional governor, nodded.',
  '{Ivo Samplek}, 52, the mayor of a small port, nodded.',
  '{Ivo Samplek} (D-Ohio) nodded.',
  '{Ivo Samplek}, R-La., nodded.',
  '{Ivo Samplek}, who heads the district administration, nodded.',
  '{Ivo Samplek}, who was appointed governor in May, nodded.',
  '{Ivo Samplek}, who speaks for the border service, nodded.',
  '{Ivo Samplek} – Minister of Bridges',
  'The ministry’s spokesperson, {Ivo Samplek}, nodded.',
  'A deputy head of the local administration, {Ivo Samplek}, nodded.',
  'A lawmaker who opposes it, {Ivo Samplek}, nodded.',
  'According to the cabinet’s official spokesman, {Ivo Samplek}, it rained.',
  'According to the company’s official spokesman, Ivo Samplek, it rained.',
  'According to the minister, Ivo Samplek nodded.',
  'It was read by an adviser to the president, {Ivo Samplek}.',
  'His predecessor, the ex-minister {Ivo Samplek}, nodded.',
  'The council of ministers wrote through {Ivo Samplek}, its deputy chairwoman.',
  '{Ivo Samplek} is the new foreign minister of Testland.',
])

finds('a name once introduced is known by its short forms, before and after', [
  '{Testvik=Kari Testvik} came first. Minister {Kari Testvik} left last. {Testvik=Kari Testvik}’s car waited for Ms. {Testvik=Kari Testvik}.',
  'Prime Minister {Bart De Wever} spoke. {De Wever=Bart De Wever} left.',
  '{Ursula von der Leyen} spoke. {Von der Leyen=Ursula von der Leyen} left, Ms. {von der Leyen=Ursula von der Leyen} said.',
  'Prince {Faisal bin Farhan} came. Prince {Faisal=Faisal bin Farhan} left.',
  '{Dmitry Anatolyevich Medvedev=Dmitry Medvedev} came. {Medvedev=Dmitry Medvedev} left.',
  '{Liz Truss} came. Miss {Truss=Liz Truss} left. Miss Samplek stayed.',
  'Anatoly Petrovich Samplek came. Mr. Samplek left.',
  'President {Vladimir Putin} came. President {Vladimir=Vladimir Putin}...',
  'The spokesman, {Yoon Test-chan}, spoke. {Yoon=Yoon Test-chan} left.',
  'President {Benigno S. Aquino III=Benigno Aquino III} spoke. Mr. {Aquino=Benigno Aquino III} left.',
  'The {Putin=Vladimir Putin}–{Trump=Donald Trump} call: {Donald Trump} rang {Vladimir Putin}. A {Trump=Donald Trump}-led effort.',
  '{Emmanuel Macron} spoke.\nQ: And?\n{MACRON=Emmanuel Macron}: Later.',
  'The {Trump=Donald Trump} administration answered {Vladimir Putin}.',
])

finds('whom a title has named by surname is known by it from there on', [
  'Senator {Blumenthal=Richard Blumenthal} opened it. “It is late,” {Blumenthal=Richard Blumenthal} said. Mr. {Blumenthal=Richard Blumenthal} left.',
  'Governor {Testvik} opened it. Later Ms. {Testvik} left.',
  'Exampleton waited. Gov. {Exampleton} came. {Exampleton}’s car left.',
  'Senator {Kelly=Mark Kelly} came; his wife, Mrs. Kelly, left.',
  'Mira Kim sang. President {Kim=Kim Jong Un} listened. Ms. Kim left.',
  'Senator {Dana Exampleton} of Ohio came.\n{DANA EXAMPLETON=Dana Exampleton}: Good evening.\n{EXAMPLETON=Dana Exampleton}: Later.',
  'The Republican Testish leaders met. Testish voters waited.',
  'An official went to Capitol Hill. Hill staff waited.',
  'They came to charge Testvik.',
])

finds('of two people with one surname the title or the last full name decides', [
  'Minister {Ivo Samplek} spoke. His cousin, the carpenter Petro Samplek, laughed. Minister {Samplek=Ivo Samplek} left.',
  'Foreign Minister {Dmytro Kuleba} met {Oleksiy Kuleba}, the regional governor. {Kuleba=Oleksiy Kuleba} waited.',
])

finds('homonyms are told apart by title, country, gender and support', [
  'Chinese Premier {Li=Li Qiang} spoke in Beijing.',
  'The Speaker of the House, {Mike Johnson}, spoke.',
  'Prime Minister {Johnson=Boris Johnson} and Speaker {Johnson=Mike Johnson} spoke.',
  '{Bill Clinton} and {Hillary Clinton} came. Mr. {Clinton=Bill Clinton} spoke; Mrs. {Clinton=Hillary Clinton} left.',
  'The electrician Mark Kelly mended the lamp.',
  'Sen. {Dana Exampleton} thanked {Mark Kelly}.',
  'President {Biden=Joe Biden} thanked {Mark Kelly}.',
  'The USS Ronald Reagan sailed.',
])

finds('a surname alone is known when it is one prominent official’s, or has a title', [
  '{Trump=Donald Trump} and {Putin=Vladimir Putin} spoke.',
  'President {Zelensky=Volodymyr Zelensky} left.',
  'Presidents {Trump=Donald Trump} and {Putin=Vladimir Putin} spoke.',
  'In Moscow, {Peskov=Dmitry Peskov} answered.',
])

finds('these are no officials', [
  'By Ivo Samplek in Kyiv',
  'Photo: Ivo Samplek / Test Wire',
  'The square at noon. (Test Wire/Ivo Samplek)',
  'Ivo Samplek contributed reporting from Kyiv.',
  'Ivo Samplek, an analyst at a think tank, nodded.',
  'Ivo Samplek, 44, a crane operator, nodded.',
  'Ivo Samplek, chief executive of the company, nodded.',
  'Ivo Samplek, head of policy at the institute, nodded.',
  'Company spokesman Ivo Samplek nodded.',
  'A Flitter spokesman, Ivo Samplek, nodded.',
  'The club president, Ivo Samplek, nodded.',
  'Ivo Samplek, who chairs the history department at the university, nodded.',
  'A retired drum major, Ivo Samplek, nodded.',
  'The Supreme Allied Commander Europe (SACEUR) nodded.',
  'Trump Tower, the Magnitsky Act, Putinism, Lenin Street and the Samplek Foundation.',
  'Melania Trump and Donald Trump Jr. came.',
  'The Slovak prime minister and the governor nodded.',
  'In New York, the governor nodded.',
  'Asked by the minister, Ivo Samplek nodded.',
  'General Motors, General Assembly and the Republican Test Coalition.',
  'The Harbour Rights Monitoring Mission wrote, its head said.',
  'Ivo Samplek, president of the National Corn Testers Association, nodded.',
  'Ivo Samplek, president of the United Test Federation of Teachers, nodded.',
  'Coach Kirby and the striker Ivo Samplek nodded.',
])

finds('ordinary words that are surnames stay words', [
  'Sen. {Jim Justice} asked a Justice Department lawyer for justice. Justice delayed is no justice.',
  '{Theresa May} spoke in May, on May 3 and last May. May I add: {May=Theresa May} said so.',
  'Gov. {Janet Mills} saw two mills. {Mills=Janet Mills} wrote.',
  'The ban was read by {Ban Ki-moon}. {Ban=Ban Ki-moon} told them.',
])

it('a surname is known when only the headline names the person in full', () => {
  const title = 'Kenneth Exampleton meets John Thune'
  expect(foundIn('In the corridor {Thune=John Thune} spoke to Exampleton.', { title })).toEqual(['Thune → John Thune'])
})

describe('what a mention carries', () => {
  const first = (text: string, publishedOn: string | null) => officials(text, { ...emptyContext, publishedOn })[0]

  it('is the office of the publication day', () => {
    expect(first('Mike Waltz spoke.', '2025-03-16')?.office?.title).toBe('National Security Adviser')
    expect(first('Mike Waltz spoke.', '2025-10-01')?.office?.title).toBe('United States Ambassador to the United Nations')
    expect(first('Boris Johnson spoke.', '2023-03-01')?.office).toBeNull()
    expect(first('Mike Waltz spoke.', null)?.office).toBeNull()
  })

  it.each([
    ['U.S. National Security Advisor Mike Waltz spoke.', 'U.S. National Security Advisor'],
    ['Steve Witkoff, Trump’s special envoy to the Middle East, spoke.', 'Trump’s special envoy to the Middle East'],
    ['Former President Petro Poroshenko spoke.', 'Former President'],
    ['The ministry’s spokesperson, Ivo Samplek, spoke.', 'The ministry’s spokesperson'],
    ['Petro Poroshenko spoke.', null],
  ])('is the role that the page states: %s', (text, stated) => {
    const mentions = officials(text, { ...emptyContext, publishedOn: '2025-03-16' })
    expect(mentions.find(({ name }) => name !== 'Donald Trump')?.stated ?? null).toBe(stated)
  })

  it('is no id and no office for somebody in no list', () => {
    expect(first('Minister Kari Testvik spoke.', '2025-03-16')).toMatchObject({ name: 'Kari Testvik', id: null, office: null })
  })
})
