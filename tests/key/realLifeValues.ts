import { BARE, basic, HEX, KEY, PADDED, SECOND } from './keys'
import { asks, key, row, several, severalOfAny } from './outcomes'
import type { Row } from './Row'
import {
  acmeAccount,
  acmeCommas,
  acmeOrganisation,
  acmeRegion,
  acmeSemicolon,
  acmeUser,
  acmeWord,
  anthropic,
  datadog,
  supabase,
} from './realLifeProviders'

const LONG = '1234567890123456789'
const account = (title: string, text: string, value = LONG): Row =>
  row(`a number: ${title}`, text, key(KEY, { accountId: value }), acmeAccount)

/** A number goes into a field as it is written, with each digit. */
const numbers: readonly Row[] = [
  account('on one line', `{"api_key":"${KEY}","account_id":${LONG}}`),
  account('over lines', `{\n  "api_key": "${KEY}",\n  "account_id": ${LONG}\n}`),
  account('over lines of Windows', `{\r\n  "api_key": "${KEY}",\r\n  "account_id": ${LONG}\r\n}`),
  account(
    'nested',
    JSON.stringify({ acme: { account: { api_key: KEY, account_id: 0 } } }, null, 4).replace(/\b0\b/, LONG),
  ),
  account('with two blanks after the colon', `{"api_key":  "${KEY}","account_id":  ${LONG}}`),
  account('in a list', `{"api_key":"${KEY}","account_id":[${LONG}]}`),
  account('in a list over lines', `{\n  "api_key": "${KEY}",\n  "account_id": [\n    ${LONG}\n  ]\n}`),
  account('with an exponent', `{"account_id":  1e21, "api_key": "${KEY}"}`, '1e21'),
  account('with decimals', `{"account_id": 12.50,  "api_key": "${KEY}"}`, '12.50'),
  account('with all of it', `{"account_id":\t-12.50E+10\t, "api_key": "${KEY}"}`, '-12.50E+10'),
  row(
    'a number: in the text of the key',
    `{"api_key":"${BARE}:17,18]","account_id":  1}`,
    key(`${BARE}:17,18]`, { accountId: '1' }),
    acmeAccount,
  ),
  row('a number: alone', `{\r\n  "api_key": ${LONG}\r\n}`, key(LONG)),
]

/** Brackets that open nothing, or close nothing, are characters of a key. */
const brackets: readonly Row[] = ['a)b', 'a]]b', 'a(b', '}a{b', ')a', 'a('].flatMap((value) => [
  row(
    `a bracket: ${value}, behind a semicolon`,
    `ACME_KEY=${value};ACME_REGION=eu`,
    several('ACME_KEY', 'ACME_REGION'),
  ),
  row(
    `a bracket: ${value}, behind a semicolon, with the field`,
    `ACME_KEY=${value};ACME_REGION=eu`,
    key(value, { region: 'eu' }),
    acmeRegion,
  ),
])

/** Signs that a key has in common with what names it. */
const signs: readonly Row[] = [
  row('a sign: stars before a value', `DB_PASSWORD=**${BARE}`, key(`**${BARE}`)),
  row('a sign: stars within a value', `X-Api-Key: ${BARE}**x7`, key(`${BARE}**x7`)),
  row('a sign: base64 that ends like a name', 'Q7Zr4Lm9TKey+==', key('Q7Zr4Lm9TKey+==')),
  row('a sign: base32 that ends like a name', 'JBSWY3DPEHPK3KEY===', key('JBSWY3DPEHPK3KEY===')),
  row('a sign: twice behind a name', 'ACME_API_KEY==', key('ACME_API_KEY==')),
  row('a sign: at the end of a value', `API key: ${PADDED} Region: eu`, key(PADDED, { region: 'eu' }), acmeRegion),
  row('a sign: before a value', `key: =${BARE} region: eu`, key(`=${BARE}`, { region: 'eu' }), acmeRegion),
  row(
    'a sign: where a value is missing',
    'password = === region = eu',
    asks('password = === region = eu', 'structure'),
    acmeRegion,
  ),
  row('a sign: a quote that opens twice', `“${KEY}“${SECOND}”`, asks(`“${KEY}“${SECOND}”`, 'character')),
  row('a sign: a quote that closes twice', `“${KEY}”${SECOND}”`, asks(`“${KEY}”${SECOND}”`, 'character')),
]

/** Where a sign may end a key or a statement, both are seen. */
const ends: readonly Row[] = [
  row('an end: a semicolon of either', `use API_KEY=${KEY}; and restart`, severalOfAny, acmeSemicolon),
  row('an end: a comma within a key', `export API_KEY=${BARE},${HEX} now`, key(`${BARE},${HEX}`), acmeCommas),
  row('an end: a name that looks like a key', `use ACME_PRODUCTION_API_KEY=${KEY} now`, key(), acmeWord),
]

/** Names without a value, of another's key, and of what no provider knows. */
const names: readonly Row[] = [
  row('a name: its value below, and a region', `Token:\n${KEY}\nRegion: eu`, key(KEY, { region: 'eu' }), acmeRegion),
  row(
    'a name: of two words, its value below, and a region',
    `API key:\n${KEY}\nRegion: eu`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row(
    'a name: of two words, its value below, behind a region',
    `Region: eu\nAPI key:\n${KEY}`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row(
    'a name: of two words, its value below, and a region that nobody asks for',
    `API key:\n${KEY}\nRegion: eu`,
    several('API key', 'Region'),
  ),
  row('a name: of two words, without a value', 'API key:\nRegion: eu', several('API key', 'Region'), acmeRegion),
  row(
    'a name: two of two words, each with its value below',
    `API key:\n${HEX}\nApplication key:\n${BARE}`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row('a name: a header, its value with a scheme below', `Authorization\nBearer ${KEY}`, key()),
  row('a name: a header with a colon, its value with a scheme below', `Authorization:\nBearer ${KEY}`, key()),
  row(
    'a name: a header among others, each with its value below',
    `Accept:\n*/*\nAuthorization:\nBearer ${KEY}`,
    severalOfAny,
  ),
  row(
    'a name: without a value, before a title',
    'ACME_API_KEY=\nACME_TITLE="first - second"',
    several('ACME_API_KEY', 'ACME_TITLE'),
  ),
  row('a name: := without a value', 'TOKEN:=\nREGION=eu', several('TOKEN', 'REGION')),
  row(
    'a name: of another provider, with a region',
    `GITHUB_TOKEN=${BARE}\nREGION=eu`,
    several('GITHUB_TOKEN', 'REGION'),
    acmeRegion,
  ),
  row(
    'a name: with the provider’s own, longer than other words',
    `SUPABASE_URL=https://x.example.com\nSUPABASE_SECRET_KEY=${KEY}`,
    several('SUPABASE_URL', 'SUPABASE_SECRET_KEY'),
    supabase,
  ),
  row(
    'a name: with that of a field, longer than other words',
    `Organisation: a\nAPI key: ${KEY}\nAPI secret: ${BARE}`,
    several('Organisation', 'API key', 'API secret'),
    acmeOrganisation,
  ),
  row('a name: a user alone, where one is asked for', `Basic ${basic(`${KEY}:`)}`, several('user'), acmeUser),
  row('a prefix that is missing', BARE, asks(BARE, 'unexpected-format'), anthropic),
]

/** What Kubernetes keeps is encoded twice only where a text comes out. */
const encoded: readonly Row[] = [
  ['before', '\0\xff\x01abcdefghijklmnop'],
  ['behind', 'abcdefghijklmnop\0\xff\x01'],
].map(([where, bytes = '']) => {
  const value = Buffer.from(bytes, 'latin1').toString('base64')
  return row(`base64 with bytes ${where} that are no text`, `data:\n  api-key: ${value}`, key(value))
})

/** What may be changed within a value that is next to the key. */
export const realLifeValues: readonly Row[] = [...numbers, ...brackets, ...signs, ...ends, ...names, ...encoded]
