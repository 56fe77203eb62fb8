import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextField } from '../../src/core/provider/provider'
import { readField } from '../../src/key/reading/readField'
import { cases } from '../cases'

const field = (more: Partial<TextField> = {}): TextField => ({ kind: 'text', name: 'part', label: 'Part', ...more })
const suffix = field({ suffix: '.example.com' })
const both = field({ prefix: 'https://', suffix: '.example.com' })
const host = field({ prefix: 'https://' })
const path = field({ prefix: 'https://app.example.com/t/' })
const nameless = field({ prefix: 'app.example.com/' })
const port = field({ suffix: '.example.com:8443' })
const regional = field({ prefix: 'https://eu.' })
const dashed = field({ prefix: 'https://api-', suffix: '.example.com/v1' })
const idn = field({ suffix: '.bücher.example' })
const plain = field()
const fields = [
  suffix,
  both,
  host,
  path,
  nameless,
  port,
  dashed,
  idn,
  plain,
  field({ pattern: /[a-z ]+/ }),
  field({ suffix: '.example.com', pattern: '[a-z.]+' }),
  field({ prefix: 'https://', pattern: /[\w.:/-]+/ }),
]

const read = (raw: string, of: TextField) => readField(raw, of)
const taken = (value: string) => ({ value, fault: null })

describe('a text field', { tags: ['K08'] }, () => {
  it.each<[string, string, TextField]>([
    ['  acme\t\r\n', 'acme', plain],
    ['\u00a0acme\u3000\u0085', 'acme', plain],
    ['ac\u200bm\u00ade\ufeff\u2060', 'acme', plain],
    ['\u0000ac\u001bme\u007f', 'acme', plain],
    ['Acme\u00a0Corp\n', 'Acme Corp', plain],
    ['Acme\r\nCorp', 'Acme Corp', plain],
    ['Acme  Corp', 'Acme  Corp', plain],
    ['123 456 789', '123456789', field({ pattern: /\d+/ })],
    ['New York', 'New York', field({ pattern: /[A-Z][a-z]+ ?[A-Z]?[a-z]*/ })],
    ['https://acme.example.com/admin', 'https://acme.example.com/admin', plain],
    ['jane@example.com', 'jane@example.com', plain],
    ['12', '12', field({ suffix: ' days' })],
    ['a/b', 'a/b', field({ prefix: '# ' })],
  ])('without an address: %j is %j', (raw, value, of) => {
    expect(read(raw, of)).toEqual(taken(value))
  })

  it.each<[string, string, TextField]>([
    ['acme', 'acme', suffix],
    ['Acme', 'Acme', suffix],
    ['https://acme.example.com/admin', 'acme', suffix],
    ['https://acme.example.com/admin', 'acme', both],
    ['http://acme.example.com', 'acme', both],
    ['HTTPS://ACME.Example.COM/', 'acme', both],
    ['https://acme.example.com?next=/x@y:1#z', 'acme', both],
    ['https://acme.example.com:443/', 'acme', both],
    ['https://acme.example.com./', 'acme', suffix],
    ['acme.example.com.', 'acme', suffix],
    ['acme.', 'acme', suffix],
    ['acme.example.com', 'acme', suffix],
    ['//acme.example.com/x', 'acme', suffix],
    ['acme.example.com/x?y', 'acme', suffix],
    [' https://ac\u200bme.exam\nple.com ', 'acme', suffix],
    ['acme .example.com', 'acme', suffix],
    ['https://eu.acme.example.com/', 'eu.acme', suffix],
    ['eu.acme', 'eu.acme', suffix],
    ['acme.eu', 'acme.eu', suffix],
    ['https://bücher.example.com/', 'xn--bcher-kva', suffix],
    ['bücher', 'bücher', suffix],
    ['https://xn--bcher-kva.example.com/', 'xn--bcher-kva', suffix],
    ['https://acme.bücher.example/', 'acme', idn],
    ['https://acme.xn--bcher-kva.example/', 'acme', idn],
    ['https://a.example.com.example.com/', 'a', suffix],
    ['https://acme.example.com:8443/', 'acme', port],
    ['https://api-acme.example.com/v1/users', 'acme', dashed],
    ['https://eu.acme.example/x', 'acme.example', regional],
    ['eu.acme.example', 'acme.example', regional],
    ['https://acme.example.net/admin', 'acme.example.net', host],
    ['acme.example.net/admin', 'acme.example.net', host],
    ['acme.example.net', 'acme.example.net', host],
    ['Acme.example.net.', 'Acme.example.net', host],
    ['https://app.example.com/t/acme/settings?x', 'acme', path],
    ['app.example.com/t/acme', 'acme', path],
    ['acme', 'acme', path],
    ['@acme', '@acme', path],
    ['https://app.example.com/acme#x', 'acme', nameless],
  ])('of an address: %j is %j', (raw, value, of) => {
    expect(read(raw, of)).toEqual(taken(value))
  })

  it.each<[string, TextField]>([
    ['https://acme.example.net/', suffix],
    ['https://acme.example.com.example.net/', suffix],
    ['https://acme.example.com@example.net/', suffix],
    ['https://example.net/acme.example.com', suffix],
    ['https://example.com/', suffix],
    ['.example.com', suffix],
    ['https://user:pass@acme.example.com/', suffix],
    ['https://acme.example.com:8443/', suffix],
    ['https://acme.example.com/', port],
    ['ftp://acme.example.com/', suffix],
    ['javascript:alert(1)', suffix],
    ['acme.net', suffix],
    ['acme.com', both],
    ['acme.com', regional],
    ['acme/', both],
    ['example.net/', both],
    ['example.net\\', both],
    ['example.net?', both],
    ['example.net#', both],
    ['example.net%2f', both],
    ['example.net%23', both],
    ['example.net／', both],
    ['acme@example.net', both],
    ['acme:8080', both],
    ['acme：8080', both],
    ['acme＠x', both],
    ['a..b', both],
    ['.acme', both],
    ['[::1]', both],
    ['acme^', both],
    ['https://acme.example.net:8443/', host],
    ['acme.example.net/', dashed],
    ['https://example.com/v1', dashed],
    ['https://app.example.net/t/acme', path],
    ['https://app.example.com/x/acme', path],
    ['..', path],
    ['.', path],
    ['a/../../x', path],
    ['%2e%2e', path],
    ['%2fx', path],
    ['a\\b', path],
    ['a?b', path],
    ['a#b', path],
    ['a'.repeat(4_097), plain],
    ['a'.repeat(5_000_000), suffix],
  ])('refuses what leads elsewhere, or is no part: %#', (raw, of) => {
    expect(read(raw, of).fault).toBe('field-invalid')
  })

  it.each(['', ' ', '\u200b', '\t\u00a0\ufeff', '\u0000'])('is missing where nothing can be seen: %j', (raw) => {
    for (const of of fields) expect(read(raw, of)).toEqual({ value: '', fault: 'field-missing' })
  })

  it('takes what its pattern matches as a whole, and nothing else', () => {
    for (const pattern of [/acme|globex/g, 'acme|globex', /^acme|globex$/y]) {
      const of = field({ pattern })
      expect(['acme', 'globex'].map((raw) => read(raw, of).fault)).toEqual([null, null])
      expect(['acmes', 'xglobex', 'ACME', ''].map((raw) => read(raw, of).fault)).toEqual([
        'field-invalid',
        'field-invalid',
        'field-invalid',
        'field-missing',
      ])
    }
    expect(read('ACME', field({ pattern: /acme/i })).fault).toBeNull()
    // Of the part, not of the address that it was pasted in.
    expect(read('https://acme.example.com/', field({ suffix: '.example.com', pattern: '[a-z]+' }))).toEqual(
      taken('acme'),
    )
    expect(read('https://acme1.example.com/', field({ suffix: '.example.com', pattern: '[a-z]+' })).fault).toBe(
      'field-invalid',
    )
  })

  it('lets a pattern allow more of an address whose host is open, and never another host than the given one', () => {
    const pattern = /[\w.-]+(:\d+)?(\/[\w-]+)*/
    expect(read('https://acme.example.net:8443/jira', field({ prefix: 'https://', pattern }))).toEqual(
      taken('acme.example.net:8443/jira'),
    )
    expect(read('acme.example.net:8443/jira', field({ suffix: '.example.com', pattern: /.*/ })).fault).toBe(
      'field-invalid',
    )
  })

  const affix = fc.constantFrom(
    '',
    'https://',
    'http://',
    '.example.com',
    '.example.com/',
    'acme',
    '@',
    ':',
    '/',
    '\\',
    '#',
    '%2f',
    '.',
    ' ',
    '\n',
    '\u200b',
    'ü',
    '。',
    '／',
    '-',
    '_',
    'X',
    '1',
    '//',
  )
  const texts = fc.oneof(
    fc.array(affix, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.webUrl(),
  )

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...fields), (raw, of) => {
        const first = read(raw, of)
        expect(read(first.value, of)).toEqual(first)
      }),
      cases(10_000),
    )
  })

  it('never changes a clean value, nor refuses one', () => {
    // A number alone is an address of the network where the host is open, and xn-- is another alphabet.
    const label = fc.stringMatching(/^[A-Za-z]([A-Za-z0-9-]{0,20}[A-Za-z0-9])?$/).filter((text) => !/^xn--/i.test(text))
    fc.assert(
      fc.property(label, fc.constantFrom(suffix, both, host, path, nameless, port, idn, plain), (value, of) => {
        expect(read(value, of)).toEqual(taken(value))
      }),
      cases(10_000),
    )
  })

  it('never takes what leads to another host than the one it is a part of', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(both, dashed), (raw, of) => {
        const { value, fault } = read(raw, of)
        if (fault) return
        const url = new URL(`${of.prefix ?? ''}${value}${of.suffix ?? ''}`)
        expect(url.hostname).toMatch(/\.example\.com$/)
        expect([url.username, url.password, url.port, url.search, url.hash]).toEqual(['', '', '', '', ''])
        expect(url.pathname).toBe(of === both ? '/' : '/v1')
      }),
      cases(10_000),
    )
  })
})
