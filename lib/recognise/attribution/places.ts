import { countries } from '../../gazetteer/countries.ts'

/** States of the USA, continents and cities of the news: a name of these alone is no person. Countries are in the gazetteer. */
const others =
  'Europe Asia Africa Crimea Donbas Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Kharkiv Odesa Lviv Donetsk Luhansk Kherson Zaporizhzhia Mariupol Sumy Chernihiv Dnipro Geneva Jerusalem Gaza Istanbul Boston Chicago Philadelphia Miami Detroit Dallas Seattle Denver Cleveland Orlando Hollywood Manhattan Brooklyn'

const places: ReadonlySet<string> = new Set([...others.split(' '), ...countries.flatMap(({ words }) => words)])

const longPlaces =
  /(?:^|\s)(?:New (?:York|Hampshire|Jersey|Mexico|Orleans|Delhi|England)|(?:North|South|West|East) (?:Carolina|Dakota|Virginia|Bank)|Rhode Island|Hong Kong|San \w+|Los Angeles|Las Vegas|St\. Louis|Des Moines|Puerto Rico|Middle East|\w+ City|Soviet Union)$/

export const isPlace = (name: string): boolean => places.has(name) || (name.includes(' ') && longPlaces.test(name))
