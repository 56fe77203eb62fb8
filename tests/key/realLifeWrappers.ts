import { BARE, basic, HEX, KEY, SECOND } from './keys'
import { asks, key, oneOf, refused, row, several, severalOfAny, withPattern } from './outcomes'
import type { Row } from './Row'
import { acmeLetters, acmeRegion, acmeUser, refusesSpaces } from './realLifeProviders'

/** The key is given, or the whole text is asked about; never sent without a word. */
const givenOrAsked = (title: string, text: string): Row => row(title, text, oneOf(key(), asks(text)))
/** More than a key, and what of it is the key is not certain. */
const askedWhole = (title: string, text: string): Row => row(title, text, asks(text, 'structure'))

/** Put together before its first line is taken for a label, or for a member. */
const torn: readonly Row[] = ['acme_TheKeyOfOne', 'acme_apiKey'].map((first) => {
  const rest = HEX.slice(first.length - 4)
  return row(`a key in two lines: ${first}`, `${first}\n  ${rest}`, key(first + rest), {
    ...acmeRegion,
    keyFormat: { pattern: new RegExp(`^acme_[A-Za-z0-9]{${first.length + rest.length - 5}}$`) },
  })
})

/** A pattern that says no length takes a label with its key, or a key with a button, for one key. */
const lines: readonly Row[] = [
  ...['API key', 'Token', 'Secret', 'Your API key', 'Schlüssel', 'prod', 'Show\nAPI key'].map((label) =>
    row(`lines: ${JSON.stringify(label)} above a key`, `${label}\n${BARE}`, key(BARE), acmeLetters),
  ),
  ...['Copy', 'Done', 'Kopieren', 'Hide\nCopy'].map((button) =>
    row(`lines: ${JSON.stringify(button)} below a key`, `${BARE}\n${button}`, key(BARE), acmeLetters),
  ),
  row('lines: a title above a key, which may be a part of it', `Acme\n${BARE}`, several(), acmeLetters),
  row('lines: a key, and what may be the rest of it', `${BARE}\nQ7Zr4`, several(), acmeLetters),
  row(
    'lines: a key in two, neither of which is one',
    `${BARE.slice(0, 12)}\n${BARE.slice(12)}`,
    key(BARE),
    acmeLetters,
  ),
  row(
    'lines: a label above a key that was cut off',
    `API key\n${BARE.slice(0, 16)}`,
    asks(BARE.slice(0, 16), 'unexpected-format'),
    acmeLetters,
  ),
  row('lines: a label above a key in two', `API key\n${BARE.slice(0, 12)}\n${BARE.slice(12)}`, several(), acmeLetters),
  row('lines: a key in two of Windows', `${BARE.slice(0, 12)}\r\n  ${BARE.slice(12)}`, key(BARE), acmeLetters),
]

/** What ends a member or a statement is taken along by a copy. */
const tails: readonly Row[] = [
  row('a tail: a comma behind a member', `api_key: ${KEY},`, key()),
  row('a tail: a comma behind a member in quotes', `"api_key": "${KEY}",`, key()),
  row('a tail: a semicolon behind an assignment', `API_KEY=${KEY};`, key()),
  row('a tail: a semicolon behind a member', `token: ${BARE};`, key(BARE)),
  row('a tail: a comma behind an assignment', `ACME_TOKEN=${BARE},`, key(BARE)),
  row('a tail: a semicolon behind export', `export API_KEY=${KEY};`, key()),
  row('a tail: blanks refused', `api_key: ${KEY},`, key(), refusesSpaces),
  askedWhole('a tail: a comma alone', `${KEY},`),
  askedWhole('a tail: a semicolon alone', `${KEY};`),
  askedWhole('a tail: a quote and a comma', `${KEY}",`),
  askedWhole('a tail: a quote and a brace', `${KEY}"}`),
  askedWhole('a tail: the other half of a tag', `${KEY}</key>`),
  row('a head: a quote alone behind a name', `api_key="${KEY}`, oneOf(asks(`"${KEY}`), asks(`api_key="${KEY}`))),
  withPattern('a tail: a comma alone', `${KEY},`, key()),
  withPattern('a tail: a quote and a comma', `${KEY}",`, key()),
  withPattern('a tail: half an object', `${KEY}","region":"eu"}`, key()),
  withPattern('a tail: a second key', `${KEY},${SECOND}`, several()),
  withPattern('a tail: a second key behind a semicolon', `${KEY};${SECOND}`, several()),
]

const quotes: readonly Row[] = [
  row('quotes: a full stop behind', `"${KEY}".`, key()),
  row('quotes: an exclamation mark behind', `'${KEY}'!`, key()),
  row('quotes: a code span and a full stop', `\`${KEY}\`.`, key()),
  row('quotes: curly ones and a full stop', `“${KEY}”.`, key()),
  row('quotes: single curly ones and a comma', `‘${KEY}’,`, key()),
  row('quotes: Swedish', `”${KEY}”`, key()),
  row('quotes: Swedish, single', `’${KEY}’`, key()),
  row('quotes: Finnish', `»${KEY}»`, key()),
  row('quotes: Japanese', `「${KEY}」`, key()),
  row('quotes: German, single', `‚${KEY}‘`, key()),
  row('quotes: three double ones', `"""${KEY}"""`, key()),
  row('quotes: three single ones behind a name', `api_key = '''${KEY}'''`, key()),
  row('quotes: a raw text of Python', `api_key = r"${KEY}"`, key()),
  row('quotes: bytes of Python behind a name', `api_key = b'${KEY}'`, key()),
  row('quotes: a text of C#', `string apiKey = @"${KEY}";`, key()),
  row('quotes: a text of a shell', `API_KEY=$'${KEY}'`, key()),
  row('quotes: in a sentence with a full stop', `The key is "${KEY}".`, key()),
  row('quotes: curly, in a sentence with a full stop', `Key is “${KEY}”.`, key()),
  row('marks: a code span of three', `\`\`\`${KEY}\`\`\``, key()),
  row('marks: stars', `*${KEY}*`, oneOf(key(), asks(`*${KEY}*`))),
  row('marks: three stars', `***${KEY}***`, oneOf(key(), asks(`***${KEY}***`))),
  row('marks: struck through', `~~${KEY}~~`, oneOf(key(), asks(`~~${KEY}~~`))),
  row('marks: two low lines', `__${KEY}__`, oneOf(key(), asks(`__${KEY}__`))),
  withPattern('marks: a low line, which may be part of a key', `_${KEY}_`, oneOf(key(), asks(`_${KEY}_`))),
  row(
    'marks: a star at both ends of a key with others',
    `*Q7*${BARE}*`,
    oneOf(key(`*Q7*${BARE}*`), asks(`*Q7*${BARE}*`)),
  ),
  askedWhole('brackets: round', `(${KEY})`),
  askedWhole('brackets: square', `[${KEY}]`),
  askedWhole('brackets: angle', `<${KEY}>`),
  withPattern('brackets: round', `(${KEY})`, key()),
  givenOrAsked('brackets: round, with quotes', `("${KEY}")`),
  givenOrAsked('brackets: square, with quotes', `["${KEY}"]`),
  askedWhole('brackets: a link', `[${KEY}](https://example.com)`),
  askedWhole('brackets: a link to it', `[key](${KEY})`),
  row('brackets: a name in them', `(key: ${KEY})`, oneOf(key(), asks(`(key: ${KEY})`))),
  row('brackets: a name in square ones', `[key: ${KEY}]`, oneOf(key(), asks(`[key: ${KEY}]`))),
]

const call = (text: string): Row => givenOrAsked(`a call: ${text.replaceAll(KEY, '…')}`, text)
const calls: readonly Row[] = [
  `setKey("acme","${KEY}")`,
  `client.auth('acme','${KEY}')`,
  `print("${KEY}")`,
  `console.log('${KEY}')`,
  `Acme::new("${KEY}")`,
  `putenv("API_KEY=${KEY}")`,
  `f("${KEY}");`,
  `os.environ.setdefault("API_KEY", "${KEY}")`,
  `os.Setenv("API_KEY", "${KEY}")`,
  `System.setProperty("api.key", "${KEY}");`,
  `localStorage.setItem('apiKey', '${KEY}')`,
  `http.setRequestHeader("X-Api-Key","${KEY}")`,
  `define("API_KEY","${KEY}");`,
  `acme.auth("${KEY}","eu")`,
].map(call)

const cells: readonly Row[] = [
  askedWhole('cells: a name and a value', `API_KEY,${KEY}`),
  askedWhole('cells: a semicolon', `API_KEY;${KEY}`),
  askedWhole('cells: a bar', `API_KEY|${KEY}`),
  row('cells: a tab', `API_KEY\t${KEY}`, oneOf(key(), asks(`API_KEY\t${KEY}`))),
  askedWhole('cells: three of them', `prod,${KEY},2026-01-01`),
  askedWhole('cells: two keys of a kind', `${KEY}/${SECOND}`),
  askedWhole('cells: the same key twice', `${KEY}${KEY}`),
  askedWhole('cells: an option of Windows', `/apikey:${KEY}`),
  askedWhole('cells: a property of MSBuild', `/p:ApiKey=${KEY}`),
  askedWhole('cells: a line of .npmrc', `//registry.example.com/:_authToken=${KEY}`),
  askedWhole('cells: a type around it', `Key(${KEY})`),
  askedWhole('cells: a second value behind a key', `${KEY}&region=eu`),
  row(
    'cells: two settings of a flow',
    `api_key:${KEY},region:eu`,
    oneOf(severalOfAny, asks(`${KEY},region:eu`, 'structure')),
  ),
  row('cells: a comment of an INI file', `api_key=${KEY};comment`, oneOf(key(), asks(`${KEY};comment`, 'structure'))),
  row('cells: spoilers', `||${KEY}||`, asks(`||${KEY}||`, 'structure')),
  askedWhole('cells: quotes', `"API_KEY","${KEY}"`),
  row('cells: a row of Markdown', `| API_KEY | ${KEY} |`, key()),
  row('cells: a row of Markdown with a code span', `| API_KEY | \`${KEY}\` |`, key()),
  askedWhole('cells: a row of Markdown without blanks', `|API_KEY|${KEY}|`),
  row('cells: a query', `?api_key=${KEY}`, oneOf(key(), asks(`?api_key=${KEY}`))),
  row('cells: a query of two', `?api_key=${KEY}&region=eu`, several('api_key', 'region')),
  row('cells: a query of two, with the field', `?api_key=${KEY}&region=eu`, key(KEY, { region: 'eu' }), acmeRegion),
  row('cells: behind a redirect', `#access_token=${KEY}&token_type=bearer`, several('access_token', 'token_type')),
  row(
    'cells: an address with a query',
    `https://api.example.com/v1?x=1&api_key=${KEY}`,
    oneOf(key(), severalOfAny, asks(`https://api.example.com/v1?x=1&api_key=${KEY}`, 'url')),
  ),
  withPattern('cells: an address with a query', `https://api.example.com/v1?x=1&api_key=${KEY}`, key()),
  withPattern('cells: an address with a query and a part', `https://api.example.com/v1?api_key=${KEY}&x=1#top`, key()),
  withPattern(
    'cells: an address with what it comes back with',
    `https://app.example.com/done#access_token=${KEY}&token_type=bearer`,
    key(),
  ),
  withPattern(
    'cells: an address with a query in a sentence',
    `see https://api.example.com/v1?x=1&api_key=${KEY} for more`,
    key(),
  ),
  withPattern('cells: an address with two keys', `https://api.example.com/v1?api_key=${KEY}&old=${SECOND}`, several()),
  withPattern(
    'cells: an address that a key is a part of',
    `https://api.example.com/${KEY}?x=1`,
    asks(`https://api.example.com/${KEY}?x=1`),
  ),
  askedWhole('cells: the same key twice, without a prefix', `${BARE}${BARE}`),
  askedWhole('cells: a setting with a name that says nothing', `FOO=${KEY}`),
  askedWhole('cells: a setting with an address', `DATABASE_URL=postgres://app:${BARE}@db.example.com/app`),
  askedWhole('cells: an address within', `jdbc:mysql://db.example.com/app?user=me&password=${BARE}`),
  row('cells: an e-mail address and a value', `me@example.com:${BARE}`, asks(`me@example.com:${BARE}`, 'email')),
]

const encoded: readonly Row[] = [
  askedWhole('encoded: entities', `&quot;${KEY}&quot;`),
  askedWhole('encoded: entities of a tag', `&lt;${KEY}&gt;`),
  askedWhole('encoded: an ampersand', `Q7&amp;${BARE}`),
  askedWhole('encoded: quotes of an address', `%22${KEY}%22`),
  askedWhole('encoded: an assignment in an address', `api_key%3D${KEY}`),
  askedWhole('encoded: a base64 text in an address', `${BARE}%3D%3D`),
  askedWhole('encoded: escaped quotes', `\\"${KEY}\\"`),
]

/** A name touches its sign, or has another one than `=` and `:`. */
const named = (text: string, value = KEY): Row => row(`a name: ${text.replaceAll(value, '…')}`, text, key(value))

const names: readonly Row[] = [
  named(`ACME_API_KEY:${KEY}`),
  named(`api_secret:${BARE}`, BARE),
  named(`client-secret:${BARE}`, BARE),
  named(`clientSecret:${BARE}`, BARE),
  named(`x_api_key:${KEY}`),
  named(`Bearer:${KEY}`),
  named(`pass:${BARE}`, BARE),
  named(`API_KEY+=${KEY}`),
  named(`API_KEY ?= ${KEY}`),
  named(`api_key => ${KEY}`),
  named(`api_key=>"${KEY}"`),
  named(`API_KEY=>${BARE}`, `>${BARE}`),
  named(`API_KEY := ${KEY}`),
  named(`set API_KEY=${KEY}`),
  named(`$env:API_KEY="${KEY}"`),
  named(`$Env:API_KEY = '${KEY}';`),
  named(`SET API_KEY=${KEY}`),
  named(`setx API_KEY ${KEY}`),
  named(`setx API_KEY "${KEY}" /M`),
  named(`set -x API_KEY ${KEY}`),
  named(`set -gx API_KEY "${KEY}"`),
  named(`set -Ux API_KEY ${KEY}`),
  named(`typeset -x API_KEY=${KEY}`),
  named(`declare -x API_KEY="${KEY}"`),
  named(`ENV API_KEY ${KEY}`),
  named(`--api-key ${KEY}`),
  named(`--api-key=${KEY}`),
  named(`-e API_KEY=${KEY}`),
  named(`@api_key = "${KEY}"`),
  named(`api.key = ${KEY}`),
  named(`api_key = "${KEY}" # rotate in May`),
  named(`- API_KEY=${KEY}`),
  named(`environment:\n  - API_KEY=${KEY}`),
  named(`- name: API_KEY\n  value: ${KEY}`),
  named(`env:\n- name: API_KEY\n  value: "${KEY}"`),
  named(`api_key: |\n  ${KEY}`),
  named(`api_key: >-\n  ${KEY}`),
  named(`provider "acme" {\n  api_key = "${KEY}"\n}`),
  named(`> Here is the key:\n> ${KEY}`),
  named(`<string name="api_key">${KEY}</string>`),
  named(`<entry key="api_key">${KEY}</entry>`),
  named(`<config><apiKey>${KEY}</apiKey></config>`),
  named(`<config>\n  <apiKey>${KEY}</apiKey>\n</config>`),
  named(`<key>API_KEY</key>\n<string>${KEY}</string>`),
  named(`<dict>\n  <key>API_KEY</key>\n  <string>${KEY}</string>\n</dict>`),
  named(`@{ "X-Api-Key" = "${KEY}" }`),
  named(`$ curl -H "X-Api-Key: ${KEY}" https://api.example.com`),
  named(`curl.exe -H "X-Api-Key: ${KEY}" https://api.example.com`),
  named(`wget --header="X-Api-Key: ${KEY}" https://api.example.com`),
  named(`wget --header 'Authorization: Bearer ${KEY}' https://api.example.com`),
  named(`Authorization: Basic ${basic(`:${KEY}`)}`),
  ...['Adgangskode', 'Lösenord', 'パスワード', 'Kennwort', 'Senha'].map((name) => named(`${name}: ${BARE}`, BARE)),
  ...['Your API key has been created', 'New key created', 'Key last updated'].map((words) =>
    askedWhole(`a sentence: ${words}`, `${words}: ${BARE}`),
  ),
  row('a name: none behind the colon of secret-token', `secret-token:${HEX}`, key(`secret-token:${HEX}`)),
  row(
    'a name: two elements of XML',
    `<a>\n<apiKey>${KEY}</apiKey>\n<region>eu</region>\n</a>`,
    several('apiKey', 'region'),
  ),
  row(
    'a name: two elements of XML, with the field',
    `<a>\n<apiKey>${KEY}</apiKey>\n<region>eu</region>\n</a>`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row(
    'a name: two variables of a container',
    `env:\n- name: API_KEY\n  value: ${KEY}\n- name: REGION\n  value: eu`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row(
    'a name: .netrc with the field',
    `machine api.example.com login ops password ${BARE}`,
    key(BARE, { user: 'ops' }),
    acmeUser,
  ),
  row(
    'a name: .netrc over lines',
    `machine api.example.com\n  login ops\n  password ${BARE}`,
    key(BARE, { user: 'ops' }),
    acmeUser,
  ),
  row('a name: .netrc, no field', `machine api.example.com login ops password ${BARE}`, several('user', 'password')),
  row('a name: data of Kubernetes, which are encoded', `data:\n  api-key: ${basic(KEY)}`, oneOf(key(), severalOfAny)),
  row('a name: data of Kubernetes that are not', `stringData:\n  api-key: ${KEY}`, key()),
  row('a name: a template of GitHub', `API_KEY: \${{ secrets.ACME_KEY }}`, refused('key-placeholder')),
  row('a name: a template of GitHub, one level down', `env:\n  API_KEY: \${{ secrets.X }}`, refused('key-placeholder')),
]

/** Complete wrappers, halves of them, and what a copy takes along. */
export const realLifeWrappers: readonly Row[] = [
  ...torn,
  ...lines,
  ...tails,
  ...quotes,
  ...calls,
  ...cells,
  ...encoded,
  ...names,
]
