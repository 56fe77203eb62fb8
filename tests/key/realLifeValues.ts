import { BARE, KEY } from './keys'
import { key, row, several } from './outcomes'
import type { Row } from './Row'
import { acmeAccount, acmeRegion } from './realLifeProviders'

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

/** What may be changed within a value that is next to the key. */
export const realLifeValues: readonly Row[] = [...numbers, ...brackets]
