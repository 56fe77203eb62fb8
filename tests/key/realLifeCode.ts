import { BARE, HEX, KEY, SECOND, SID } from './keys'
import { asks, key, oneOf, orAsks, refused, row, several, severalOfAny, withPattern } from './outcomes'
import type { Row } from './Row'
import { acmeLoose, acmePrefix, acmeRegion, datadog, twilio } from './realLifeProviders'

const call = (text: string) => row(`a call: ${text.replaceAll(KEY, '…')}`, text, oneOf(key(), key(text), asks(text)))

const code: readonly Row[] = [
  row('Python', `API_KEY = "${KEY}"`, key()),
  row('Python with apostrophes', `api_key = '${KEY}'`, key()),
  row('Python with a comment', `api_key = "${KEY}"  # staging`, key()),
  row('Python, the environment', `os.environ["ACME_API_KEY"] = "${KEY}"`, key()),
  row('Python, an argument', `api_key="${KEY}",`, key()),
  row('Python, a dict', `{'api_key': '${KEY}'}`, key()),
  row('Python, a dict of two', `{'api_key': '${KEY}', 'region': 'eu'}`, several('api_key', 'region')),
  row(
    'Python, a dict of two, with the field',
    `{'api_key': '${KEY}', 'region': 'eu'}`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('Python, two lines', `api_key = "${KEY}"\nregion = "eu"`, several('api_key', 'region')),
  row('Python, two lines, with the field', `api_key = "${KEY}"\nregion = "eu"`, key(KEY, { region: 'eu' }), acmeRegion),
  row('Python, bytes', `b'${KEY}'`, oneOf(key(), key(`b'${KEY}'`), asks(`b'${KEY}'`))),
  row('JavaScript', `const apiKey = '${KEY}';`, key()),
  row('JavaScript with a comment', `const apiKey = '${KEY}' // production`, key()),
  row('JavaScript, let', `let token = "${KEY}"`, key()),
  row('TypeScript', `export const API_KEY: string = '${KEY}'`, orAsks(`export const API_KEY: string = '${KEY}'`)),
  row('JavaScript, a property', `apiKey: '${KEY}',`, key()),
  row('JavaScript, an object', `{ apiKey: '${KEY}' }`, key()),
  row('JavaScript, an object of two', `{ apiKey: "${KEY}", region: "eu" }`, several('apiKey', 'region')),
  row(
    'JavaScript, an object of two, with the field',
    `{ apiKey: "${KEY}", region: "eu" }`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('JavaScript, the environment', `process.env.ACME_API_KEY = '${KEY}'`, key()),
  row('JavaScript, two lines', `const apiKey = '${KEY}'\nconst secret = '${BARE}'`, several('apiKey', 'secret')),
  call(`new Acme('${KEY}')`),
  call(`const acme = new Acme("${KEY}");`),
  call(`acme.setApiKey('${KEY}')`),
  call(`Acme(api_key="${KEY}")`),
  row('PHP', `$apiKey = '${KEY}';`, key()),
  row('PHP, a constant', `define('ACME_API_KEY', '${KEY}');`, orAsks(`define('ACME_API_KEY', '${KEY}');`)),
  row('PHP, a member', `'api_key' => '${KEY}',`, key()),
  row('Ruby', `ENV['ACME_API_KEY'] = '${KEY}'`, key()),
  row('Ruby, settings', `config.api_key = '${KEY}'`, key()),
  row('Ruby, a hash', `{ api_key: "${KEY}" }`, key()),
  row('Ruby, an inspected hash', `{:api_key=>"${KEY}"}`, orAsks(`{:api_key=>"${KEY}"}`)),
  row('Go', `apiKey := "${KEY}"`, key()),
  row('Go, a constant', `const apiKey = "${KEY}"`, key()),
  row(
    'Java',
    `private static final String API_KEY = "${KEY}";`,
    orAsks(`private static final String API_KEY = "${KEY}";`),
  ),
  row('Java, properties', `acme.api.key=${KEY}`, key()),
  row('C#', `var apiKey = "${KEY}";`, key()),
  row('Rust', `let api_key = "${KEY}";`, key()),
  row('Python, headers', `headers = {'Authorization': 'Bearer ${KEY}'}`, key()),
  row('Python, headers over lines', `headers = {\n    "Authorization": "Bearer ${KEY}",\n}`, key()),
  row('JavaScript, an object with a name', `const config = { apiKey: '${KEY}' };`, key()),
  row(
    'JavaScript, an object with a name and two members',
    `export const config = { apiKey: '${KEY}', region: 'eu' };`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('C#, a member of settings', `"Acme": {\n  "ApiKey": "${KEY}"\n}`, key()),
  row('C#, a member of settings on one line', `"Acme": { "ApiKey": "${KEY}" }`, key()),
  row(
    'C#, a member of settings with two',
    `"Acme": {\n  "ApiKey": "${KEY}",\n  "Region": "eu"\n}`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row(
    'a name from the environment',
    'process.env.ACME_API_KEY',
    oneOf(refused('key-placeholder'), asks('process.env.ACME_API_KEY')),
  ),
]

const fence = (text: string, language = '') => `\`\`\`${language}\n${text}\n\`\`\``

const markdown: readonly Row[] = [
  row('Markdown, a code span', `\`${KEY}\``, key()),
  row('Markdown, bold', `**${KEY}**`, key()),
  row('Markdown, bold code', `**\`${KEY}\`**`, key()),
  row('Markdown, a fence', fence(KEY), key()),
  row('Markdown, a fence with a language', fence(`ACME_API_KEY=${KEY}`, 'sh'), key()),
  row(
    'Markdown, a fence around two',
    fence(`ACME_API_KEY=${KEY}\nACME_REGION=eu`, 'env'),
    several('ACME_API_KEY', 'ACME_REGION'),
  ),
  row(
    'Markdown, a fence around two, with the field',
    fence(`ACME_API_KEY=${KEY}\nACME_REGION=eu`),
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('Markdown, a list item', `- \`${KEY}\``, key()),
  row('Markdown, a list item with a name', `* API key: \`${KEY}\``, key()),
  row('Markdown, a bold name', `**API key:** ${KEY}`, key()),
  row('Markdown, a bold name and a code span', `**API key**: \`${KEY}\``, key()),
  row('Markdown, two list items', `- API key: \`${KEY}\`\n- Region: eu`, several('API key', 'Region')),
  row(
    'Markdown, two list items, with the field',
    `- API key: \`${KEY}\`\n- Region: eu`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('Markdown, a quote', `> ${KEY}`, key()),
  row('Markdown, a row of a table', `| API key | ${KEY} |`, orAsks(`| API key | ${KEY} |`)),
  withPattern('Markdown, a row of a table', `| API key | ${KEY} |`, key()),
  row(
    'Markdown, a table of two',
    `| Name | Value |\n|---|---|\n| API key | ${KEY} |\n| Secret | ${BARE} |`,
    severalOfAny,
  ),
  row('Markdown, a table with headings', `| Name | Value |\n| --- | --- |\n| API key | ${KEY} |`, key()),
  row(
    'Markdown, a table with other headings',
    `| Setting | Inhalt |\n| :-- | :-: |\n| API key | ${KEY} |\n| Region | eu |`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row(
    'a table with headings, as cells',
    `Name\tValue\nAPI key\t${KEY}\nRegion\teu`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('a table without headings', `Region\teu\nAPI key\t${KEY}`, key(KEY, { region: 'eu' }), acmeRegion),
  row('_text_ is a key', `_${BARE}_`, key(`_${BARE}_`)),
  row('HTML code', `<code>${KEY}</code>`, oneOf(key(), key(`<code>${KEY}</code>`), asks(`<code>${KEY}</code>`))),
]

/** What a page has below a key is copied along. */
const button = (text: string): Row => row(`a button: ${JSON.stringify(text)}`, `API key\n${KEY}\n${text}`, key())
const buttons: readonly Row[] = [
  ...['Copy', 'Copied!', 'Copy key', 'Copy to clipboard', 'Reveal', 'Hide', 'Hide token\nCopy', 'Show\r\n', 'Done'].map(
    button,
  ),
  ...['Kopieren', 'Copier', 'Copiar', 'Kopiér', 'Kopiëren', 'Kopiera', 'コピー', 'نسخ'].map(button),
  row('a button: below a key alone', `${KEY}\nCopy`, key()),
  row('a button: below two keys', `${KEY}\n${SECOND}\nCopy`, several()),
  row(
    'a button: below a key and its region',
    `API key: ${KEY}\nRegion: eu\nCopy`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('a button: above a key', `Copy\n${KEY}`, key()),
  row('a button: between a label and its key', `API key\nCopy\n${KEY}`, key()),
  row(
    'buttons: below each of two',
    `API key\n${HEX}\nCopy\nApplication key\n${BARE}\nCopy`,
    key(HEX, { applicationKey: BARE }),
    datadog,
  ),
  row('labels above a key and its region', `API key\n${KEY}\nRegion\nEurope`, key(KEY, { region: 'eu' }), acmeRegion),
  row('labels above two, for Acme', `Account SID\n${SID}\nAuth token\n${HEX}`, several('Account SID', 'Auth token')),
  row('labels above both of their values', `Key\nSecret\n${BARE}\n${HEX}`, several(), datadog),
  row('a button: a word that is none', `${KEY}\nCopyright`, several()),
  row('a button: alone', 'API key\nCopy', oneOf(refused('key-placeholder'), severalOfAny)),
]

/** Without a pattern, a label in another language may be a question; with one, the value is known. */
const label = (text: string): Row[] => [
  row(`chat: ${text.replaceAll(KEY, '…')}`, text, orAsks(text)),
  withPattern(`chat: ${text.replaceAll(KEY, '…')}`, text, key()),
]

const DATED = `API key: ${KEY}\nCreated: 2026-01-01`

const chat: readonly Row[] = [
  row('chat: Here is the key', `Here is the key: ${KEY}`, key()),
  row('chat: Here’s your API key', `Here’s your API key: ${KEY}`, key()),
  row('chat: API key', `API key: ${KEY}`, key()),
  row('chat: a code span', `Here is the API key: \`${KEY}\``, key()),
  row('chat: the key on the next line', `Your secret key:\n${KEY}\n`, oneOf(key(), severalOfAny)),
  ...label(`API-Schlüssel: ${KEY}`),
  ...label(`Hier ist der Schlüssel: ${KEY}`),
  ...label(`Voici la clé\u00a0: ${KEY}`),
  ...label(`Clave de API: ${KEY}`),
  ...label(`Her er nøglen: ${KEY}`),
  ...label(`API nyckel: ${KEY}`),
  ...label(`Chave de API: ${KEY}`),
  ...label(`De sleutel is: ${KEY}`),
  ...label(`APIキー：${KEY}`),
  ...label(`مفتاح API: ${KEY}`),
  row('chat: the key is …', `The key is ${KEY}`, orAsks(`The key is ${KEY}`)),
  row(
    'chat: please use … today',
    `please use ${KEY} for the test today`,
    orAsks(`please use ${KEY} for the test today`),
  ),
  row(
    'chat: a full stop behind',
    `Here is the key: ${KEY}.`,
    oneOf(key(), key(`${KEY}.`), asks(`${KEY}.`), asks(`Here is the key: ${KEY}.`)),
  ),
  row(
    'chat: a time and a name before',
    `[10:32] Ops: here is the key: ${KEY}`,
    orAsks(`[10:32] Ops: here is the key: ${KEY}`),
  ),
  row(
    'chat: a mail',
    `Hi,\n\nhere is the key:\n\n${KEY}\n\nBest regards`,
    oneOf(key(), severalOfAny, asks(`Hi,\n\nhere is the key:\n\n${KEY}\n\nBest regards`)),
  ),
  row('a page: key and date', DATED, oneOf(key(), several('API key', 'Created'))),
  withPattern('a page: key and date', DATED, key()),
  row('a page: two keys', `Publishable key: ${SECOND}\nSecret key: ${KEY}`, several('Publishable key', 'Secret key')),
  withPattern(
    'a page: two keys',
    `Publishable key: ${SECOND}\nSecret key: ${KEY}`,
    several('Publishable key', 'Secret key'),
  ),
  row('a page: key and region, with the field', `API key: ${KEY}\nRegion: eu`, key(KEY, { region: 'eu' }), acmeRegion),
  row(
    'a page: labels above',
    `Account SID\n${SID}\nAuth token\n${HEX}`,
    oneOf(key(HEX, { accountSid: SID }), severalOfAny),
    twilio,
  ),
  row('a page: a row of a table', `Production\t${KEY}`, oneOf(asks(`Production\t${KEY}`), severalOfAny, key())),
  row('two keys, one on each line', `${KEY}\n${SECOND}`, several()),
  withPattern('two keys, one on each line', `${KEY}\n${SECOND}`, several()),
  row('two keys, half a pattern', `${KEY}\n${SECOND}`, several(), acmePrefix),
  row('two keys, a pattern without anchors', `${KEY}\n${SECOND}`, several(), acmeLoose),
  row('two keys, one with a name', `${KEY}\nSecret: ${BARE}`, severalOfAny),
  withPattern('a key and another one', `${BARE}\n${KEY}`, key()),
  row('two keys, Windows line breaks, a blank line', `${KEY}\r\n\r\n${BARE}\r\n`, several()),
  row('the same key twice', `${KEY}\n${KEY}`, oneOf(several(), key())),
]

const consoles: readonly Row[] = [
  row('node: a string', `'${KEY}'`, key()),
  row('node: an object', `{ apiKey: '${KEY}' }`, key()),
  row('node: an object over lines', `{\n  apiKey: '${KEY}',\n  region: 'eu'\n}`, several('apiKey', 'region')),
  row(
    'node: an object over lines, with the field',
    `{\n  apiKey: '${KEY}',\n  region: 'eu'\n}`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row(
    'node: inherited names',
    `{ __proto__: '${SECOND}', constructor: '${KEY}' }`,
    oneOf(severalOfAny, asks(`{ __proto__: '${SECOND}', constructor: '${KEY}' }`)),
  ),
  row('env | grep', `ACME_API_KEY=${KEY}\nACME_URL=https://api.example.com`, several('ACME_API_KEY', 'ACME_URL')),
  row('colours of a terminal', `\u001b[32m${KEY}\u001b[0m`, oneOf(refused('key-unreadable'), key())),
  row('a prompt of Windows', `C:\\Users\\me>set ACME_API_KEY=${KEY}`, key()),
  row('a prompt of PowerShell', `PS C:\\Users\\me> $env:ACME_API_KEY = "${KEY}"`, key()),
  row('a prompt with a name', `me@host:~$ export ACME_API_KEY=${KEY}`, key()),
  row('a prompt with a name and a directory', `me@host ~ % export ACME_API_KEY=${KEY}`, key()),
  row(
    'prompts with a name, two',
    `me@host:~/acme$ export ACME_API_KEY=${KEY}\nme@host:~/acme$ export ACME_REGION=eu`,
    key(KEY, { region: 'eu' }),
    acmeRegion,
  ),
  row('echo', `echo "${KEY}"`, orAsks(`echo "${KEY}"`)),
]

const signsInCode: readonly Row[] = [
  row('Swift: a type between name and value', `let apiKey: String = "${KEY}"`, key()),
  row('a quoted name right before its value', `"acmeKey":${KEY}`, key()),
  row(
    'a name in brackets right before its value',
    `env["acmeKey"]:${BARE}`,
    asks(`env["acmeKey"]:${BARE}`, 'structure'),
  ),
  row(
    'an object with what is spread into it',
    `{ apiKey: '${KEY}', ...rest }`,
    asks(`{ apiKey: '${KEY}', ...rest }`, 'structure'),
  ),
]

/** From editors, notes, chats and consoles. */
export const realLifeCode: readonly Row[] = [...code, ...markdown, ...buttons, ...chat, ...consoles, ...signsInCode]
