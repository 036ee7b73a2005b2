import { expect, it } from 'vitest'
import { found, spoken } from '../quotes/found.ts'

const meant: [text: string, name: string | null][] = [
  ['Anna Lind met Carl Berg. “It went well,” she said.', 'Anna Lind'],
  ['Anna Lind met Carl Berg. “It went well,” he said.', 'Carl Berg'],
  ['Carl Berg and Peter Holm met. Holm smiled. “It went well,” he said.', 'Peter Holm'],
  ['Carl Berg, the envoy, met Peter Holm. “It went well,” the envoy said.', 'Carl Berg'],
  ['Sen. Anna Lind met Carl Berg. “It went well,” the senator said.', 'Anna Lind'],
  ['Berg left early. Carl Berg had a train to catch. “It went well,” Berg said.', 'Carl Berg'],
  ['Mr. Lind waited. Mrs. Lind did not. “It went well,” Mrs. Lind said.', 'Lind'],
  ['Carl Berg praised “Anna Lind of Harn”. “It went well,” he said.', 'Carl Berg'],
  ['Carl Berg arrived. A sergeant shrugged. “New pen,” he said.', null],
  ['Carl Berg arrived. “New pen,” said one of them.', null],
  ['“New pen,” officials said.', null],
  ['The Harbour Ministry waited. “New pen,” the ministry said.', 'Harbour Ministry'],
  ['Zelensky met Trump in Harn. “It went well,” the Ukrainian president said.', 'Volodymyr Zelensky'],
  ['Zelensky met Trump in Harn. “It went well,” the US president said.', 'Donald Trump'],
  ['Zelensky spoke. “Bridges are long,” the president of the United States said. President Donald Trump left.', 'Donald Trump'],
  ['Zelensky arrived. “Bridges are long,” the French president said.', null],
  ['Emmanuel Macron met Friedrich Merz. “It went well,” the German chancellor said.', 'Friedrich Merz'],
  [
    'Ukrainian Foreign Minister Andrii Sybiha met Sergei Lavrov. “It went well,” Russia’s foreign minister said.',
    'Sergei Lavrov',
  ],
  ['“It went well,” the NATO chief said. NATO chief Mark Rutte met Zelensky.', 'Mark Rutte'],
  ['Peskov met reporters. “It went well,” the Kremlin spokesman said.', 'Dmitry Peskov'],
  ['Carl Berg said: “It went well.” Minister Peter Holm, who came late, sat down. He added, “Very well.”', 'Carl Berg'],
  ['Carl Berg said: “It went well.” Minister Peter Holm sat down. He said, “Very well.”', 'Peter Holm'],
  ['Anna Lind spoke of a bridge in Ostrava. “It went well,” she said.', 'Anna Lind'],
  ['A photograph shows soldiers in Pidlisne. “It went well,” she said.', null],
  ['Prime Minister Carl Berg spoke. His foreign minister, Peter Holm, agreed. “It went well,” he noted.', 'Peter Holm'],
  ['Prime Minister Carl Berg met Foreign Minister Peter Holm. “It went well,” the prime minister said.', 'Carl Berg'],
  ['Foreign Minister Peter Holm met Prime Minister Carl Berg. “It went well,” the foreign minister said.', 'Peter Holm'],
  ['“It went well,” Ukrainian intelligence said.', 'Ukrainian intelligence'],
  ['“It went well,” Polish border guards said.', 'Polish border guards'],
  ['“It went well,” The New York Times said.', 'New York Times'],
  ['“It went well,” New York Mayor Carl Berg said.', 'Carl Berg'],
  ['Prime Minister Carl Berg came. “It went well,” the Prime Minister said.', 'Carl Berg'],
  ['Foreign Minister Peter Holm met Prime Minister Carl Berg. “It went well,” the Foreign Minister said.', 'Peter Holm'],
  ['President Carl Berg met Vice President Peter Holm. “It went well,” the Vice President said.', 'Peter Holm'],
  ['President Carl Berg met Vice President Peter Holm. “It went well,” the President said.', 'Carl Berg'],
  ['Carl Berg, the Special Envoy, came. “It went well,” the Special Envoy said.', 'Carl Berg'],
  ['UN Secretary-General Antonio Guterres came. “It went well,” the Secretary-General said.', 'António Guterres'],
  ['UN Secretary-General Antonio Guterres came. “It went well,” the UN Secretary General said.', 'António Guterres'],
  ['NATO Secretary General Jens Stoltenberg came. Lind left. “It went well,” the Secretary General said.', 'Jens Stoltenberg'],
  ['President Carl Berg met the press. “It went well,” Foreign Secretary Holm said.', 'Holm'],
  ['When Trump waited for Zelensky, the president said Trump was “always late for tea”.', 'Volodymyr Zelensky'],
  ['Carl Berg met Peter Holm. He told Holm that “it went well”.', 'Carl Berg'],
  ['Berg spoke. “It went well,” he said. Asked if Holm was angry with Lind, he said: “He may be.”', 'Berg'],
  ['Carl Berg spoke to Anna Lind. Asked if he was angry, he said: “I may be.”', 'Carl Berg'],
  ['Lind answered a question about Berg’s words that the bridge was “open for ever”.', 'Berg'],
  ['HARN, Testland (Wire) — On Friday, Anna Lind expressed that it was “a long good day”.', 'Anna Lind'],
  ['The envoy to Ukraine and Russia said it was “a long good day”.', null],
  ['Peter Holm spoke in Harn. “It went well,” according to him.', 'Peter Holm'],
  ['Peter Holm walked. The Argentine said it was “a long good day”.', 'Peter Holm'],
  ['Rafael Grossi met Dmitry Peskov. “It went well,” said the Russian.', 'Dmitry Peskov'],
  ['Rafael Grossi met Dmitry Peskov. “It went well,” the Argentine said.', 'Rafael Grossi'],
  ['Secretary of State Carl Berg came. Peter Holm waited. “It went well,” the secretary of state said.', 'Carl Berg'],
  ['Speaker of the Harn Diet Anna Lind met Peter Holm. “It went well,” the speaker said.', 'Anna Lind'],
  ['After long talks with Peter Holm, the mayor said it was “a long good day”.', null],
  ['Peter Holm, the mayor, said it was “a long good day”.', 'Peter Holm'],
  ['But the Harbour Ministry’s office said it was “a long good day”.', 'the Harbour Ministry’s office'],
  ['The mayor of Harn, Anna Lind, on Tuesday denied it, calling the talk “a long good day”.', 'Anna Lind'],
  ['The mayor of Harn, a small town, on Tuesday denied it, calling the talk “a long good day”.', null],
  [
    'Peter Holm met Berg. Holm’s head of office, Karl Roth, thanked Berg and stressed haste. “It went well,” he said.',
    'Karl Roth',
  ],
  ['Anna Lind quoted the minister, Karl Roth: “It went well.”', 'Karl Roth'],
  ['Anna Lind quoted him on the bridge, and said: “It went well.”', 'Anna Lind'],
  ['Testland’s envoy to Harnland Volodymyr Zelensky said it was “a long good day”.', 'Volodymyr Zelensky'],
  ['Peter Holm walked. The French said it was “a long good day”.', null],
  ['Peter Holm walked. “It went well,” the UN said.', 'UN'],
  ['A boat lay in the Crimean port, with what it called “a long good day”.', null],
  ['Moscow sent a boat on what it called “a long good day”.', 'Moscow'],
  ['Carl Berg spoke. Peter Holm “put up a bridge,” he said.', 'Carl Berg'],
  ['Carl Berg spoke. Peter Holm will “put up a bridge”, he said.', 'Carl Berg'],
  ['Carl Berg spoke. Peter Holm is no pilot, he said. “It went well.”', 'Carl Berg'],
  ['Carl Berg spoke. Peter Holm paused, “it went well,” he said.', 'Peter Holm'],
  ['Carl Berg spoke. When Peter Holm came, “it went well,” he said.', 'Peter Holm'],
  ['Carl Berg spoke. Peter Holm said the bridge was open and “it went well”, he added.', 'Peter Holm'],
  ['Senator Carl Berg waited. The Prime Minister insisted it was open, as he spoke of “a long good day”.', null],
  ['Carl Berg, the senator, waited. The senator insisted it was open, as he spoke of “a long good day”.', 'Carl Berg'],
  ['“It went well,” the new Defence Secretary said. Defence Secretary Carl Berg left.', 'Carl Berg'],
  ['“It went well,” the new Defence Secretary said. Foreign Secretary Carl Berg left.', null],
  ['The guild failed, Carl Berg said, calling it “a long good day”.', 'Carl Berg'],
  ['The guild failed, Carl Berg said on Monday, calling it “a long good day”.', 'Carl Berg'],
  ['Carl Berg left the guild, calling it “a long good day”.', 'Carl Berg'],
  ['In Oslo, Norway’s minister Carl Berg – speaking at a fair – called it “a long good day”.', 'Carl Berg'],
  ['The U.S.-based group said that it was “a long good day”.', null],
  ['A man waited. “It went well,” the ministry said.Read also: Bridges', 'the ministry'],
  ['The Wire reports minister Carl Berg said the bridge was open, stressing “a long good day”.', 'Carl Berg'],
  ['It came as Carl Berg warned the bridge was old, cautioning of “a long good day”.', 'Carl Berg'],
  ['It rained when areas around Donetsk and Luhansk, the two towns, declared “a long good day”.', null],
  ['LIND: I asked the mayor, “Is it open?”', 'LIND'],
]

it.each(meant)('%s', (text, name) => {
  expect(found(text).at(-1)?.speaker?.name).toBe(name)
})

it('says whom else a pronoun may mean, and that it is a guess', () => {
  const speaker = found('Carl Berg and Peter Holm met in the harbour. “It went well,” he said.').at(-1)?.speaker
  expect(speaker?.confidence).not.toBe('sure')
  expect([speaker?.name, ...(speaker?.alternatives ?? [])].sort()).toEqual(['Carl Berg', 'Peter Holm'])
})

it('gives an official’s canonical name and id to the pronoun', () => {
  const speaker = found('Ukrainian President Volodymyr Zelenskiy opened the fair. “It went well,” he said.').at(-1)?.speaker
  expect(speaker?.text).toBe('he')
  expect(speaker?.how).toBe('pronoun')
  expect(speaker?.name).toMatch(/^Volodymyr Zelensk/)
  expect(speaker?.id).not.toBeNull()
})

const neverSpeakers = [
  '“It went well,” Lind told CNN.',
  '“It went well,” Lind said Sunday.',
  '“It went well,” Lind said in Oslo.',
  '“It went well,” Lind told Berg.',
  '“It went well,” Lind wrote in a post on X.',
]

it.each(neverSpeakers)('the addressee, place or day is not the speaker: %s', (text) => {
  expect(spoken(text)).toEqual(['Lind: It went well,'])
})
