import { BARE, basic, HEX, KEY, PADDED, UUID } from './keys'
import { asks, key, oneOf, orAsks, refused, row, several, severalOfAny, withPattern } from './outcomes'
import type { Row } from './Row'
import { acmeUser, datadog } from './realLifeProviders'

const headers: Row[] = [
  row('Bearer', `Bearer ${KEY}`, key()),
  row('bearer in lower case', `bearer ${KEY}`, key()),
  row('Authorization: Bearer', `Authorization: Bearer ${KEY}`, key()),
  row('authorization without a blank', `authorization:Bearer ${KEY}`, key()),
  row('Authorization without a scheme', `Authorization: ${KEY}`, key()),
  row('Token', `Token ${KEY}`, key()),
  row('Token token="…"', `Token token="${KEY}"`, key()),
  row('Authorization: Token token=…', `Authorization: Token token=${KEY}`, key()),
  row('GenieKey', `GenieKey ${UUID}`, key(UUID)),
  row('Authorization: GenieKey', `Authorization: GenieKey ${UUID}`, key(UUID)),
  row('SSWS', `SSWS ${BARE}`, key(BARE)),
  row('Authorization: SSWS', `Authorization: SSWS ${BARE}`, key(BARE)),
  row('ApiKey', `ApiKey ${PADDED}`, key(PADDED)),
  row('Authorization: Klaviyo-API-Key', `Authorization: Klaviyo-API-Key ${KEY}`, key()),
  row('Authorization with a scheme of its own', `Authorization: Bot ${KEY}`, orAsks(`Bot ${KEY}`)),
  row('Basic with the key as user', `Basic ${basic(`${KEY}:`)}`, key()),
  row('Authorization: Basic with the key as user', `Authorization: Basic ${basic(`${KEY}:`)}`, key()),
  row('Basic with the key as it is', `Basic ${KEY}`, key()),
  row(
    'Basic with user and password',
    `Authorization: Basic ${basic(`someone:${BARE}`)}`,
    key(BARE, { user: 'someone' }),
    acmeUser,
  ),
  row(
    'Basic with user and password, no field',
    `Authorization: Basic ${basic(`someone:${BARE}`)}`,
    oneOf(key(basic(`someone:${BARE}`)), key(`someone:${BARE}`), severalOfAny),
  ),
  ...[
    'X-Api-Key',
    'x-api-key',
    'Api-Key',
    'X-Auth-Token',
    'PRIVATE-TOKEN',
    'X-Shopify-Access-Token',
    'DD-API-KEY',
    'apikey',
  ]
    .concat(['Ocp-Apim-Subscription-Key', 'xi-api-key', 'x-goog-api-key', 'X-Figma-Token', 'X-Postmark-Server-Token'])
    .map((name) => row(`the header ${name}`, `${name}: ${KEY}`, key())),
  row('DD-API-KEY without a blank', `DD-API-KEY:${HEX}`, key(HEX)),
  row('X-Api-Key without a blank', `X-Api-Key:${KEY}`, key()),
  row('X-Api-Key with a line break', `X-Api-Key: ${KEY}\r\n`, key()),
  row(
    'two headers of Datadog',
    `DD-API-KEY: ${HEX}\nDD-APPLICATION-KEY: ${BARE}`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row(
    'two headers of Datadog for Acme',
    `DD-API-KEY: ${HEX}\nDD-APPLICATION-KEY: ${BARE}`,
    several('DD-API-KEY', 'DD-APPLICATION-KEY'),
  ),
  row(
    'headers of a request',
    `Host: api.example.com\nAuthorization: Bearer ${KEY}\nAccept: application/json`,
    oneOf(key(), several('Host', 'Authorization', 'Accept')),
  ),
  row(
    'two credentials among headers',
    `Authorization: Bearer ${KEY}\nX-Api-Key: ${BARE}`,
    several('Authorization', 'X-Api-Key'),
  ),
  withPattern('two credentials among headers', `Authorization: Bearer ${KEY}\nX-Api-Key: ${BARE}`, key()),
  row('a header in code', `'Authorization': 'Bearer ${KEY}',`, key()),
  row(
    'headers of fetch',
    `headers: { Authorization: \`Bearer ${KEY}\` }`,
    orAsks(`headers: { Authorization: \`Bearer ${KEY}\` }`),
  ),
  row('a header without a value', 'Authorization: Bearer', oneOf(refused('key-placeholder'), refused('key-missing'))),
  row('a header with a template', 'Authorization: Bearer <token>', refused('key-placeholder')),
]

const curl: Row[] = [
  row('curl -H, the argument', `-H "X-Api-Key: ${KEY}"`, key()),
  row('curl -H with apostrophes', `-H 'Authorization: Bearer ${KEY}'`, key()),
  row('curl --header', `--header "Authorization: Bearer ${KEY}"`, key()),
  row('curl -u', `-u ${KEY}:`, key()),
  row('curl -u with quotes', `-u "${KEY}:"`, key()),
  row('curl -u with a pair', `-u someone:${BARE}`, key(BARE, { user: 'someone' }), acmeUser),
  row('curl -u with a pair, no field', `-u someone:${BARE}`, oneOf(key(`someone:${BARE}`), severalOfAny)),
  row('curl, the whole command', `curl https://api.example.com/v1/me -H "Authorization: Bearer ${KEY}"`, key()),
  row('curl, the header first', `curl -s -H 'X-Api-Key: ${KEY}' https://api.example.com/v1/me`, key()),
  row('curl with -u', `curl https://api.example.com/v1/me -u ${KEY}:`, key()),
  row(
    'curl over lines',
    `curl -X POST https://api.example.com/v1/things \\\n  -H "Authorization: Bearer ${KEY}" \\\n  -H "Content-Type: application/json" \\\n  -d '{"name":"x"}'`,
    oneOf(key(), severalOfAny),
  ),
  withPattern(
    'curl over lines',
    `curl -X POST https://api.example.com/v1/things \\\n  -H "Authorization: Bearer ${KEY}" \\\n  -H "Content-Type: application/json"`,
    key(),
  ),
  row(
    'curl with two credentials',
    `curl https://api.example.com/v1 -H "DD-API-KEY: ${HEX}" -H "DD-APPLICATION-KEY: ${BARE}"`,
    several('DD-API-KEY', 'DD-APPLICATION-KEY'),
  ),
  row(
    'curl with two credentials, with the field',
    `curl https://api.example.com/v1 -H "DD-API-KEY: ${HEX}" -H "DD-APPLICATION-KEY: ${BARE}"`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row(
    'curl with two credentials over lines',
    `curl https://api.example.com/v1 \\\n -H 'Authorization: Bearer ${KEY}' \\\n -H 'X-Api-Key: ${BARE}'`,
    several('Authorization', 'X-Api-Key'),
  ),
]

const API = 'https://api.example.com/v1/me'

/** As browsers copy a request for the prompt of Windows, where ^ escapes and ends a line. */
const curlOfWindows: Row[] = [
  row(
    'curl of Windows, over lines',
    `curl ^"${API}^" ^\r\n  -H ^"Accept: application/json^" ^\r\n  -H ^"Authorization: Bearer ${KEY}^"`,
    key(),
  ),
  row('curl of Windows, broken behind its option', `curl -H ^\n  ^"X-Api-Key: ${KEY}^" ${API}`, key()),
  row('curl of Windows, without a blank at the break', `curl ${API}^\n-H ^"X-Api-Key: ${KEY}^"`, key()),
  row('curl of a shell that escapes no ^', `curl -H 'X-Api-Key: ${BARE}^7x' ${API}`, key(`${BARE}^7x`)),
]

const curlWithData: Row[] = [
  row(
    'curl -d, a client secret among other values',
    `curl -d "grant_type=client_credentials&client_secret=${KEY}" https://api.example.com/token`,
    key(),
  ),
  ...['пароль17', '17пароль'].map((word) =>
    row(
      `curl -u with ${word} alone`,
      `curl -u ${word}: ${API}`,
      oneOf(asks(`curl -u ${word}: ${API}`, 'character'), severalOfAny),
    ),
  ),
]

/** Header lines and curl commands, as documentation shows them. */
export const realLifeRequests: readonly Row[] = [...headers, ...curl, ...curlOfWindows, ...curlWithData]
