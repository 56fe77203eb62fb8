import { CANARY } from '../canary'
import { AWS_ID, AWS_SECRET, BARE, basic, HEX, KEY, SECOND, SID } from './keys'
import { asks, key, oneOf, refused, row, several, severalOfAny, withPattern } from './outcomes'
import type { Row } from './Row'
import {
  acmeBase64,
  acmeLongBase64,
  acmeLoose,
  acmeRegion,
  acmeSubdomain,
  acmeUser,
  aws,
  awsPattern,
  datadog,
  keepsSpaces,
  pem,
  removesSpaces,
  serviceAccount,
  twilio,
} from './realLifeProviders'

const HALF = 'ABCDEFGHIJKLMNOPQRSTUV'
const PAIR = basic(`someone:${BARE}`)
const DOCKER = `{\n  "auths": {\n    "registry.example.com": {\n      "auth": "${PAIR}"\n    }\n  }\n}`

/** More than a key, and what of it is the key is not certain. */
const askedWhole = (title: string, text: string, provider?: Row['provider']): Row =>
  row(title, text, asks(text, 'structure'), provider)

/** What a copy takes along in code, addresses and pages without being seen. */
const tails: readonly Row[] = [
  askedWhole('a neighbour: an escaped line break', `${KEY}\\n`),
  askedWhole('a neighbour: an escaped line break of Windows', `${KEY}\\r\\n`),
  askedWhole('a neighbour: an escaped line break before', `\\n${KEY}`),
  row('a neighbour: an escaped line break behind a name', `API_KEY=${KEY}\\n`, oneOf(key(), asks(`${KEY}\\n`))),
  row('a neighbour: an escaped line break in quotes', `API_KEY="${KEY}\\n"`, oneOf(key(), asks(`${KEY}\\n`))),
  askedWhole('a neighbour: a line break of an address', `${KEY}%0A`),
  askedWhole('a neighbour: a blank of an address', `${KEY}%20`),
  askedWhole('a neighbour: a line break of HTML', `${KEY}<br>`),
  askedWhole('a neighbour: a line break of XHTML', `${KEY}<br />`),
  askedWhole('a neighbour: the colon of -u', `${KEY}:`),
  askedWhole('a neighbour: a colon before', `:${KEY}`),
  askedWhole('a neighbour: a button', `${KEY}Copy`),
  askedWhole('a neighbour: a button that was pressed', `${KEY}Copied`),
  withPattern('a neighbour: a line break of an address', `${KEY}%0A`, oneOf(key(), asks(`${KEY}%0A`))),
  askedWhole('a neighbour: where a search found it', `.env:12:ACME_API_KEY=${KEY}`),
  askedWhole('a neighbour: what names a file', `dotenv:ACME_API_KEY=${KEY}`),
  askedWhole('a neighbour: a path to a setting', `config/ACME_API_KEY=${KEY}`),
]

const two: readonly Row[] = [
  `ACME_API_KEY=${KEY} ${SECOND}`,
  `-ACME_API_KEY=${SECOND}\n+ACME_API_KEY=${KEY}`,
  `old ${SECOND} new:${KEY}`,
  `use ${KEY} not key=${SECOND}`,
  `https://x.example.com/?k=${SECOND} ${KEY}`,
  `X:${SECOND}\n${KEY}`,
  `revoked/${SECOND} ${KEY}`,
  `#${SECOND}\n${KEY}`,
  `A=${KEY} B=${SECOND}`,
  `~~${SECOND}~~ ${KEY}`,
].flatMap((text) => [
  withPattern(`two keys: ${JSON.stringify(text.replaceAll(KEY, '…').replaceAll(SECOND, '–'))}`, text, severalOfAny),
  row(
    `two keys: ${JSON.stringify(text.replaceAll(KEY, '…').replaceAll(SECOND, '–'))}, a pattern without anchors`,
    text,
    oneOf(severalOfAny, asks(text)),
    acmeLoose,
  ),
])

/** The value of an extra field and the key, in one and without names. */
const pairs: readonly Row[] = [
  ...[':', ',', '|', ';'].flatMap((sign) => [
    askedWhole(`a pair without names: ${sign} between id and secret of AWS`, `${AWS_ID}${sign}${AWS_SECRET}`, aws),
    askedWhole(`a pair without names: ${sign} between id and secret of AWS, for Acme`, `${AWS_ID}${sign}${AWS_SECRET}`),
  ]),
  row(
    'a pair without names: id and secret of AWS, with a pattern',
    `${AWS_ID}:${AWS_SECRET}`,
    oneOf(key(AWS_SECRET), asks(`${AWS_ID}:${AWS_SECRET}`)),
    awsPattern,
  ),
  askedWhole('a pair without names: Twilio', `${SID}:${HEX}`, twilio),
  askedWhole('a pair without names: Datadog', `${HEX}:${BARE}`, datadog),
  askedWhole('a pair without names: a user', `someone:${BARE}`, acmeUser),
  row(
    'a pair without names: a user, behind a scheme',
    `Authorization: ApiKey someone:${BARE}`,
    oneOf(asks(`someone:${BARE}`, 'structure'), key(BARE, { user: 'someone' })),
    acmeUser,
  ),
  askedWhole('a pair without names: a region behind', `${KEY},eu`, acmeRegion),
  askedWhole('a pair without names: a region before', `eu:${KEY}`, acmeRegion),
  row('a pair without names: no field that may be in it', `${BARE}:${HEX}`, key(`${BARE}:${HEX}`), acmeSubdomain),
  row('a pair without names: no region in it', `${BARE}:${HEX}`, key(`${BARE}:${HEX}`), acmeRegion),
  row(
    'a pair without names: blanks at the prompts of aws configure',
    `AWS Access Key ID [None]: ${AWS_ID}\nAWS Secret Access Key [****WXYZ]: ${AWS_SECRET}`,
    key(AWS_SECRET, { accessKeyId: AWS_ID }),
    aws,
  ),
]

const commands: readonly Row[] = [
  row('curl -u: a key without a colon', `curl -u "${KEY}" https://api.example.com`, key()),
  row('curl --user: a key without a colon', `curl --user=${KEY} https://api.example.com`, key()),
  row('curl -u: a password alone', `curl -u :${KEY} https://api.example.com`, key()),
  row(
    'curl -u: a password of other letters',
    'curl -u ops:пароль17 https://api.example.com',
    oneOf({ asks: 'пароль17', about: ['character'] }, severalOfAny),
  ),
  row(
    'curl -u: a user with a blank',
    `curl -u "my user:${BARE}" https://api.example.com`,
    oneOf(severalOfAny, asks(`curl -u "my user:${BARE}" https://api.example.com`)),
  ),
  row(
    'curl -u: a password with a blank',
    `curl -u "ops:${BARE} 17" https://api.example.com`,
    key(`${BARE} 17`, { user: 'ops' }),
    { ...acmeUser, keyFormat: { spaces: 'keep' } },
  ),
  row('a comment before an object', `// acme\n{"apiKey":"${KEY}"}`, key()),
  row('a comment of a shell before an object', `# acme\n{ "apiKey": "${KEY}" }`, key()),
]

/** Where a command follows, the value is cut at its name and nowhere else. */
const halves: readonly Row[] = [
  ...[`${HALF}==`, HALF].map((value) =>
    row(`half a key: ${value}`, `export KEY=${value} && npm start`, key(value), acmeBase64),
  ),
  ...[`abc/${HALF}`, `${HALF}/abc`, `${HALF}+${HALF}/`].map((value) =>
    row(`half a key: ${value}`, `export KEY=${value} && npm start`, key(value), acmeLongBase64),
  ),
  row('half a key: behind a prompt', `$ KEY=abc/${HALF} npm start`, key(`abc/${HALF}`), acmeLongBase64),
  row('half a key: in a diff', `+KEY: abc/${HALF}\n unchanged`, key(`abc/${HALF}`), acmeLongBase64),
  row('half a key: behind a path', `see old/${HALF}/x today`, oneOf(severalOfAny, asks(`see old/${HALF}/x today`)), {
    ...acmeLongBase64,
    keyFormat: { pattern: /^[A-Za-z0-9]{22}$/ },
  }),
]

/** Commands that keep a setting elsewhere, and files that hold a credential in base64. */
const kept: readonly Row[] = [
  ...[
    'heroku config:set',
    'fly secrets set',
    'doppler secrets set',
    'netlify env:set',
    'firebase functions:config:set',
    'railway variables set',
  ].flatMap((command) => [
    row(`a command: ${command}`, `${command} ACME_API_KEY=${KEY}`, key()),
    row(`a command: ${command}, behind a prompt`, `$ ${command} ACME_API_KEY="${KEY}"`, key()),
    row(
      `a command: ${command}, two`,
      `${command} ACME_API_KEY=${KEY} ACME_REGION=eu`,
      several('ACME_API_KEY', 'ACME_REGION'),
    ),
  ]),
  row('the login of Docker', DOCKER, several('user', 'password')),
  row('the login of Docker, with the field', DOCKER, key(BARE, { user: 'someone' }), acmeUser),
  withPattern('the login of Docker', DOCKER.replace(PAIR, basic(`someone:${KEY}`)), key()),
  row('the login of npm', `_auth=${PAIR}`, several('user', 'password')),
  row('an auth that is no pair', `{"auth":"${basic(BARE)}"}`, key(basic(BARE))),
]

const templates: readonly Row[] = [
  row('a template: a name within a value', `API_KEY="\${PREFIX}${KEY}"`, asks(`\${PREFIX}${KEY}`, 'placeholder')),
  row('a template: a name behind a value', `${KEY}\${SUFFIX}`, asks(`${KEY}\${SUFFIX}`, 'placeholder')),
  row('a head: a quote alone behind words', `Key: "${KEY}`, oneOf(asks(`"${KEY}`), asks(`Key: "${KEY}`))),
  row(
    'a head: a curly quote alone behind words',
    `The key is “${KEY}`,
    oneOf(asks(`“${KEY}`), asks(`The key is “${KEY}`)),
  ),
]

/** Words that are no frame of a sentence are part of what is meant. */
const words: readonly Row[] = [
  row('a sentence: a password of words', 'My Password 1', asks('My Password 1')),
  row('a sentence: a value of two words', 'secret: my dog', asks('secret: my dog')),
  row('a sentence: a value of more words', 'password = the dog is here', asks('password = the dog is here')),
  row('a sentence: a name and a digit', 'Token 5', asks('Token 5')),
  row('a button behind groups, removed', 'abcd efgh ijkl mnop Copy', asks('abcd efgh ijkl mnop Copy'), removesSpaces),
  row('a button behind groups, kept', 'abcd efgh ijkl mnop Copy', asks('abcd efgh ijkl mnop Copy'), keepsSpaces),
  row('names: a user name', `Username: someone\nAPI key: ${KEY}`, several('Username', 'API key')),
  row(
    'names: a consumer key',
    `Consumer Key: ${HEX}\nConsumer Secret: ${BARE}`,
    several('Consumer Key', 'Consumer Secret'),
  ),
  row(
    'names: a subscription key',
    `SUBSCRIPTION_KEY=${HEX}\nINTEGRATION_TOKEN=${BARE}`,
    several('SUBSCRIPTION_KEY', 'INTEGRATION_TOKEN'),
  ),
]

const BODY = `MII${CANARY}${CANARY}${CANARY}${CANARY}`
const PEM = ['-----BEGIN PRIVATE KEY-----', BODY, BODY, '-----END PRIVATE KEY-----'].join('\n')
const indented = PEM.replace(/^/gm, '  ')
const quoted = PEM.replace(/^/gm, '> ')
const taken = (title: string, text: string, value = PEM): Row =>
  row(`a PEM key ${title}`, text, oneOf(key(value), key(`${value}\n`)), pem)

const texts: readonly Row[] = [
  taken('in a block of YAML', `key: |\n${indented}`),
  taken('in a block of YAML that ends without a line break', `private_key: |-\n${indented}\n`),
  taken('in a quoted mail', quoted),
  taken('behind a sentence', `Here is the key:\n${PEM}`),
  taken('between two sentences', `Hi,\n\nhere is the key:\n\n${PEM}\n\nBest regards`),
  taken('behind a command', `$ cat key.pem\n${PEM}`),
  taken('in a document of a shell', `cat <<EOF > key.pem\n${PEM}\nEOF`),
  taken('as the only member of JSON', JSON.stringify({ private_key: PEM })),
  row('a PEM key beside another value', `${PEM}\nAPI_KEY=${BARE}`, refused('key-incomplete'), pem),
  ...['', 'KEY=', '"', 'private_key: '].flatMap((before) =>
    [' ', '  ', '\t'].map((blank) =>
      taken(
        `on one line, with ${JSON.stringify(blank)} for its line breaks, behind ${JSON.stringify(before)}`,
        before + PEM.replaceAll('\n', blank) + (before === '"' ? '"' : ''),
      ),
    ),
  ),
  taken('on one line, with a blank at its end', `${PEM.replaceAll('\n', ' ')} `),
  taken(
    'and its certificate, on one line',
    `${PEM} ${PEM.replaceAll('PRIVATE KEY', 'CERTIFICATE')}`.replaceAll('\n', ' '),
    `${PEM}\n${PEM.replaceAll('PRIVATE KEY', 'CERTIFICATE')}`,
  ),
  ...[
    `${PEM} ${PEM.replace('END PRIVATE', 'END RSA PRIVATE')}`,
    PEM.replace('END PRIVATE', 'END RSA PRIVATE'),
    PEM.slice(0, -5),
    PEM.replaceAll('\n', ''),
    `${PEM} and more`,
    PEM.replace(BODY, 'Proc-Type: 4,ENCRYPTED'),
  ].map((text, at) =>
    row(`a PEM key on one line, torn: ${at}`, text.replaceAll('\n', ' '), refused('key-incomplete'), pem),
  ),
  askedWhole('two PEM keys', `${PEM}\n${PEM}`, pem),
  row('two PEM keys with a sentence between', `${PEM}\nand\n${PEM}`, refused('key-incomplete'), pem),
  askedWhole('a PEM key with four dashes', PEM.replaceAll('-----', '----'), pem),
  askedWhole('a PEM key with blanks between its dashes', PEM.replaceAll('-----', '- - - - -'), pem),
  askedWhole('a PEM key without its dashes', PEM.replaceAll('-----', ''), pem),
  row(
    'a public key of SSH2, whose dashes are four',
    `---- BEGIN SSH2 PUBLIC KEY ----\n${BODY}\n---- END SSH2 PUBLIC KEY ----`,
    key(`---- BEGIN SSH2 PUBLIC KEY ----\n${BODY}\n---- END SSH2 PUBLIC KEY ----`),
    pem,
  ),
  askedWhole('a setting where a secret of several lines belongs', `API_KEY=${KEY}`, pem),
  askedWhole('a line of SSH where a secret of several lines belongs', `ssh-ed25519 ${BODY} me@example.com`, pem),
  row('a key where a secret of several lines belongs', KEY, key(), pem),
  row(
    'a service account whose only member is another',
    JSON.stringify({ account: '{"client_email":"a","private_key":"b"}' }),
    refused('key-incomplete'),
    serviceAccount,
  ),
  row(
    'a JSON text that is no PEM key',
    JSON.stringify({ private_key: basic(PEM) }),
    key(JSON.stringify({ private_key: basic(PEM) })),
    pem,
  ),
]

/** What stands beside a key without a structure that says what it is. */
export const realLifeNeighbours: readonly Row[] = [
  ...tails,
  ...two,
  ...pairs,
  ...commands,
  ...halves,
  ...kept,
  ...templates,
  ...words,
  ...texts,
]
