import { describe, expect, it } from 'vitest'
import { matchPatterns } from '../../lib/hosts/match-patterns.ts'
import { newsHosts } from '../../lib/hosts/news-hosts.ts'

const hosts = newsHosts.map(({ host }) => host)
/** Sites whose other hosts carry letters and accounts. */
const mixed = ['www.yahoo.com', 'www.aol.com', 'www.msn.com', 'www.gov.uk']

describe('the list of news hosts', () => {
  it('has at least 150 sites', () => expect(hosts.length).toBeGreaterThanOrEqual(150))

  it('names each once, and none below another', () => {
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))).toEqual([])
  })

  it('has plain lower-case host names with a country and a name', () => {
    for (const { host, name, country } of newsHosts) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      expect(host.startsWith('www.') && !mixed.includes(host), host).toBe(false)
      expect(country).toMatch(/^[A-Z]{2}$|^INT$/)
      expect(name.trim()).toBe(name)
      expect(name).not.toBe('')
    }
  })

  it('covers Ukraine, Russia, the agencies, and every part of the world that reports on the war', () => {
    for (const country of ['UA', 'RU', 'US', 'GB', 'DE', 'FR', 'PL', 'TR', 'IN', 'JP', 'CN', 'IL', 'QA'])
      expect(
        newsHosts.some((row) => row.country === country),
        country,
      ).toBe(true)
    expect(hosts).toEqual(
      expect.arrayContaining(['reuters.com', 'apnews.com', 'afp.com', 'ukrinform.net', 'interfax.com.ua', 'tass.com']),
    )
  })

  it('asks for no mailbox and no account', () => {
    const covers = (address: string) => hosts.some((host) => address === host || address.endsWith(`.${host}`))
    for (const address of [
      'mail.yahoo.com',
      'login.yahoo.com',
      'mail.aol.com',
      'outlook.msn.com',
      'signin.sky.com',
      'tax.service.gov.uk',
    ])
      expect(covers(address), address).toBe(false)
    for (const address of ['uk.news.yahoo.com', 'www.yahoo.com', 'news.sky.com', 'en.interfax.com.ua', 'edition.cnn.com'])
      expect(covers(address), address).toBe(true)
  })

  it('never asks for all sites', () => {
    const patterns = matchPatterns(newsHosts)
    expect(patterns).toContain('*://*.kyivindependent.com/*')
    expect(patterns.filter((pattern) => /^\*:\/\/\*\/|<all_urls>|^\*:\/\/\*\.[a-z]+\//.test(pattern))).toEqual([])
  })
})
