/** A news site whose articles are read as soon as they open. */
export type NewsHost = { host: string; name: string; country: string }

const row = (country: string, host: string, name: string): NewsHost => ({ host, name, country })

/** Reviewed list: sites that carry news in English on the war, one row for a registrable domain. */
export const newsHosts: readonly NewsHost[] = [
  row('UA', 'kyivindependent.com', 'The Kyiv Independent'),
  row('UA', 'pravda.com.ua', 'Ukrainska Pravda'),
  row('UA', 'ukrinform.net', 'Ukrinform'),
  row('US', 'apnews.com', 'AP News'),
  row('GB', 'reuters.com', 'Reuters'),
  row('GB', 'bbc.com', 'BBC'),
  row('GB', 'bbc.co.uk', 'BBC'),
  row('GB', 'theguardian.com', 'The Guardian'),
]
