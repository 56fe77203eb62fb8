import { AWS_ID, AWS_SECRET, BARE, HEX, KEY, OTHERS, SECOND, SID } from './keys'
import { asks, key, oneOf, orAsks, refused, row, several, severalOfAny } from './outcomes'
import type { Row } from './Row'
import { acmePattern, acmeRegion, acmeSubdomain, aws, awsPattern, datadog, twilio } from './realLifeProviders'

const ONE_LINE = `A_KEY=${KEY} B_KEY=${BARE}`
const FETCH = `fetch('https://api.example.com', {\n  headers: { Authorization: 'Bearer ${KEY}' },\n})`

/** Never one of the two without a word; what is not understood may be asked about as it is. */
const notOne = (text: string) => oneOf(severalOfAny, asks(text))

/** Names that belong to a field, and two values in one line. */
export const realLifePairs: readonly Row[] = [
  row(
    'only the id of an AWS pair is not the key',
    `AWS_ACCESS_KEY_ID=${AWS_ID}`,
    oneOf(several('AWS_ACCESS_KEY_ID'), refused('key-missing'), asks(AWS_ID), asks(`AWS_ACCESS_KEY_ID=${AWS_ID}`)),
    aws,
  ),
  row(
    'only the id of an AWS pair is not the key, with a pattern',
    `AWS_ACCESS_KEY_ID=${AWS_ID}`,
    oneOf(several('AWS_ACCESS_KEY_ID'), refused('key-missing'), asks(AWS_ID), asks(`AWS_ACCESS_KEY_ID=${AWS_ID}`)),
    awsPattern,
  ),
  row('only the secret of an AWS pair', `AWS_SECRET_ACCESS_KEY=${AWS_SECRET}`, key(AWS_SECRET), aws),
  row(
    'only the application key of Datadog is not the key',
    `DD-APPLICATION-KEY: ${BARE}`,
    oneOf(several('DD-APPLICATION-KEY'), refused('key-missing'), asks(BARE), asks(`DD-APPLICATION-KEY: ${BARE}`)),
    datadog,
  ),
  row('only the API key of Datadog', `DD-API-KEY: ${HEX}`, key(HEX), datadog),
  row(
    'a Datadog pair as JSON',
    `{"apiKey":"${HEX}","applicationKey":"${BARE}"}`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row(
    'a Datadog pair as JSON, the other way round',
    `{"applicationKey":"${BARE}","apiKey":"${HEX}"}`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row(
    'a pair of headers',
    `X-Api-Key: ${HEX}\nX-Application-Key: ${BARE}`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row(
    'a pair of headers, with the provider’s name',
    `X-Datadog-Api-Key: ${HEX}\nX-Datadog-Application-Key: ${BARE}`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row(
    'a pair of headers of somebody else',
    `X-Api-Key: ${HEX}\nX-Stripe-Application-Key: ${BARE}`,
    several('X-Api-Key', 'X-Stripe-Application-Key'),
    datadog,
  ),
  row(
    'a Twilio pair as a page shows it',
    `Account SID: ${SID}\nAuth token: ${HEX}`,
    key(HEX, { accountSid: SID }),
    twilio,
  ),
  row('a Twilio pair with -u', `-u ${SID}:${HEX}`, key(HEX, { accountSid: SID }), twilio),
  row('a subdomain', `ACME_SUBDOMAIN=blue\nACME_API_KEY=${KEY}`, key(KEY, { subdomain: 'blue' }), acmeSubdomain),
  row(
    'a subdomain as an address',
    `Subdomain: https://blue.acme.example.com\nAPI key: ${KEY}`,
    oneOf(
      key(KEY, { subdomain: 'blue' }),
      key(KEY, { subdomain: 'https://blue.acme.example.com' }),
      several('Subdomain', 'API key'),
    ),
    acmeSubdomain,
  ),
  row(
    'a region in capitals',
    `API_KEY=${KEY}\nREGION=EU`,
    oneOf(key(KEY, { region: 'eu' }), key(), several('API_KEY', 'REGION')),
    acmeRegion,
  ),
  row(
    'a region by its label',
    `API key: ${KEY}\nRegion: Europe`,
    oneOf(key(KEY, { region: 'eu' }), key(), several('API key', 'Region')),
    acmeRegion,
  ),
  row(
    'a region and another’s region',
    `API_KEY=${KEY}\nREGION=eu\nAWS_REGION=us-east-1`,
    oneOf(key(KEY, { region: 'eu' }), several('API_KEY', 'REGION', 'AWS_REGION')),
    acmeRegion,
  ),
  row(
    'two regions',
    `API_KEY=${KEY}\nREGION=eu\nregion=us`,
    oneOf(key(), several('API_KEY', 'REGION', 'region')),
    acmeRegion,
  ),
  row(
    'the provider’s key and another provider’s',
    `ACME_API_KEY=${KEY}\nSTRIPE_SECRET_KEY=${OTHERS}`,
    several('ACME_API_KEY', 'STRIPE_SECRET_KEY'),
    acmeRegion,
  ),
  row(
    'fields one level down',
    `{"acme":{"apiKey":"${KEY}","region":"eu"}}`,
    oneOf(key(KEY, { region: 'eu' }), severalOfAny),
    acmeRegion,
  ),
  row(
    'a list of objects',
    `[{"apiKey":"${KEY}"},{"apiKey":"${SECOND}"}]`,
    notOne(`[{"apiKey":"${KEY}"},{"apiKey":"${SECOND}"}]`),
  ),
  row('a member called __proto__', `{"__proto__":"${SECOND}","apiKey":"${KEY}"}`, severalOfAny),
  row('a name that every object inherits', `constructor=${BARE}\nAPI_KEY=${KEY}`, several('API_KEY'), acmeRegion),
  row(
    'the same member twice',
    `{"apiKey":"${KEY}","apiKey":"${SECOND}"}`,
    notOne(`{"apiKey":"${KEY}","apiKey":"${SECOND}"}`),
  ),
  row('a JSON value with a quote in it', `{"apiKey":"ab\\"${BARE}"}`, key(`ab"${BARE}`)),
  row('a # in a value', `ACME_API_KEY=${BARE}#${HEX}`, key(`${BARE}#${HEX}`)),
  row('a # in a value in quotes', `ACME_API_KEY="${BARE} #${HEX}"`, asks(`${BARE} #${HEX}`, 'spaces')),
  row('a = in a value', `ACME_API_KEY=${BARE}=${HEX}`, key(`${BARE}=${HEX}`)),
  row('a : in a value', `ACME_API_KEY: ${BARE}:${HEX}`, key(`${BARE}:${HEX}`)),
  row('two assignments in one line', ONE_LINE, notOne(ONE_LINE)),
  row('two assignments before a command', `${ONE_LINE} npm start`, notOne(`${ONE_LINE} npm start`)),
  row('one assignment before a command', `ACME_API_KEY=${KEY} npm start`, orAsks(`ACME_API_KEY=${KEY} npm start`)),
  row('two assignments with a semicolon', `A_KEY=${KEY}; B_KEY=${BARE}`, notOne(`A_KEY=${KEY}; B_KEY=${BARE}`)),
  row('two exports in one line', `export A_KEY=${KEY} B_KEY=${BARE}`, notOne(`export A_KEY=${KEY} B_KEY=${BARE}`)),
  row(
    'two exports with &&',
    `export A_KEY=${KEY} && export B_KEY=${BARE}`,
    notOne(`export A_KEY=${KEY} && export B_KEY=${BARE}`),
  ),
  row('two labels in one line', `API key: ${KEY}, secret: ${BARE}`, notOne(`API key: ${KEY}, secret: ${BARE}`)),
  row('two calls’ arguments', `new Acme('${KEY}', '${BARE}')`, notOne(`new Acme('${KEY}', '${BARE}')`)),
  row('two code spans', `\`${KEY}\` and \`${BARE}\``, notOne(`\`${KEY}\` and \`${BARE}\``)),
  row('two strings', `"${KEY}", "${BARE}"`, notOne(`"${KEY}", "${BARE}"`)),
  row(
    'two strings that touch',
    `"${KEY}""${BARE}"`,
    oneOf(severalOfAny, asks(`"${KEY}""${BARE}"`), key(`"${KEY}""${BARE}"`)),
  ),
  row('two bold words', `**${KEY}** **${BARE}**`, notOne(`**${KEY}** **${BARE}**`)),
  row('the same key twice in one line', `${KEY} ${KEY}`, asks(`${KEY} ${KEY}`, 'spaces')),
  row('a key broken over two lines', `${KEY.slice(0, 15)}\n${KEY.slice(15)}`, several()),
  row(
    'a key broken over two lines, with a pattern',
    `${KEY.slice(0, 15)}\n${KEY.slice(15)}`,
    oneOf(several(), key(), asks(`${KEY.slice(0, 15)}\n${KEY.slice(15)}`)),
    acmePattern,
  ),
  row('fetch', FETCH, oneOf(key(), severalOfAny, asks(FETCH))),
  row(
    'wget',
    `wget --header="X-Api-Key: ${KEY}" https://api.example.com`,
    orAsks(`wget --header="X-Api-Key: ${KEY}" https://api.example.com`),
  ),
  row(
    'a line of .netrc',
    `machine api.example.com login ops password ${KEY}`,
    oneOf(severalOfAny, asks(`machine api.example.com login ops password ${KEY}`)),
  ),
  row(
    'a line of .npmrc',
    `//registry.example.com/:_authToken=${KEY}`,
    oneOf(key(), key(`//registry.example.com/:_authToken=${KEY}`), asks(`//registry.example.com/:_authToken=${KEY}`)),
  ),
]
