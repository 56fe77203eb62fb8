import { CANARY } from '../canary'
import { basic } from './keys'
import { asks, key, oneOf, refused, row } from './outcomes'
import type { Row } from './Row'
import { pem, serviceAccount } from './realLifeProviders'

const BODY = `MII${CANARY}${CANARY}${CANARY}${CANARY}`
const BEGIN = '-----BEGIN PRIVATE KEY-----'
const END = '-----END PRIVATE KEY-----'
const PEM = [BEGIN, BODY, BODY, END].join('\n')
const ESCAPED = PEM.replaceAll('\n', '\\n')
const ACCOUNT = JSON.stringify({ private_key: `${PEM}\n`, client_email: 'robot@example.com' })
const PRETTY = JSON.stringify(JSON.parse(ACCOUNT), null, 2)

const understood = (title: string, text: string, value = PEM): Row =>
  row(`a PEM key ${title}`, text, oneOf(key(value), key(`${value}\n`)), pem)
const account = (title: string, text: string, value = ACCOUNT): Row =>
  row(`a service account ${title}`, text, key(value), serviceAccount)
const asked = (
  title: string,
  text: string,
  ...about: Parameters<typeof asks> extends [string, ...infer Kinds] ? Kinds : never
): Row =>
  row(
    `a PEM key ${title}`,
    text,
    oneOf(asks(text, ...about), refused('key-incomplete'), refused('key-placeholder')),
    pem,
  )

/** Secrets of several lines, as settings and code write them. */
export const realLifeSecretTexts: readonly Row[] = [
  understood('on one line, escaped', ESCAPED),
  understood('on one line, escaped to its end', `${ESCAPED}\\n`),
  understood('on one line, in quotes', `"${ESCAPED}\\n"`),
  understood('on one line, in single quotes', `'${ESCAPED}'`),
  understood('on one line, behind a name', `PRIVATE_KEY="${ESCAPED}\\n"`),
  understood('on one line, behind a name without quotes', `PRIVATE_KEY=${ESCAPED}`),
  understood('on one line, exported', `export PRIVATE_KEY='${ESCAPED}'`),
  understood('on one line, a member of YAML', `private_key: "${ESCAPED}\\n"`),
  understood('on one line, a member of JSON', `"private_key": "${ESCAPED}\\n",`),
  understood(
    'on one line, with escaped Windows line breaks',
    PEM.replaceAll('\n', '\\r\\n'),
    PEM.replaceAll('\n', '\r\n'),
  ),
  understood('in quotes', `"${PEM}"`),
  understood('over lines, behind a name', `PRIVATE_KEY="${PEM}"`),
  understood('over lines, in code', `const privateKey = \`${PEM}\`;`),
  understood('over lines, behind a variable of PHP', `$key = '${PEM}';`),
  understood('over lines, in PowerShell', `$env:PRIVATE_KEY = "${PEM}"`),
  understood('over lines, in a document of PowerShell', `$key = @'\n${PEM}\n'@`),
  understood('over lines, in a document of Terraform', `private_key = <<EOT\n${PEM}\nEOT`),
  understood('over lines, in three quotes', `private_key = """\n${PEM}\n"""`),
  understood('behind a prompt', `me@host:~$ cat key.pem\n${PEM}`),
  understood('before a prompt', `${PEM}\nme@host:~/keys$ `),
  understood('behind a prompt of PowerShell', `PS C:\\Users\\me> type key.pem\n${PEM}`),
  understood('over lines, in a fence', `\`\`\`pem\n${PEM}\n\`\`\``),
  account('in single quotes', `'${ACCOUNT}'`),
  account('behind a name', `SERVICE_ACCOUNT=${ACCOUNT}`),
  account('behind a name, in single quotes', `GOOGLE_CREDENTIALS='${ACCOUNT}'`),
  account('as a text of JSON', JSON.stringify(ACCOUNT)),
  account('with escaped quotes', JSON.stringify(ACCOUNT).slice(1, -1)),
  account('in base64', basic(ACCOUNT)),
  account('in base64, behind a name', `CREDENTIALS_BASE64=${basic(ACCOUNT)}`),
  account('over lines, in a fence', `\`\`\`json\n${PRETTY}\n\`\`\``, PRETTY),
  account('with a comma behind', `${ACCOUNT},`),
  account('behind a sentence', `Here is the JSON:\n${ACCOUNT}`),
  account('behind a sentence, over lines', `Here is the JSON:\n\n${PRETTY}\n\nThanks`, PRETTY),
  account('behind a command', `$ cat account.json\n${PRETTY}`, PRETTY),
  account('between two prompts', `me@host:~$ cat account.json\n${PRETTY}\nme@host:~$ `, PRETTY),
  row('a service account twice', `${ACCOUNT}\n${ACCOUNT}`, refused('key-incomplete'), serviceAccount),
  row('a service account in base64, cut off', basic(ACCOUNT).slice(0, -40), refused('key-incomplete'), serviceAccount),
  asked('with en dashes', PEM.replaceAll('-----', '–––––'), 'character'),
  asked('with an em dash and an en dash', PEM.replaceAll('-----', '—–'), 'character'),
  asked('with three dots for a body', [BEGIN, '...', END].join('\n'), 'placeholder'),
  asked('with an ellipsis for a body', [BEGIN, '…', END].join('\n'), 'placeholder'),
  asked('with a shortened body', [BEGIN, `${BODY.slice(0, 24)}...`, END].join('\n'), 'placeholder'),
  asked('with a mask for a body', [BEGIN, '••••••••', END].join('\n'), 'placeholder'),
  asked('with a template for a body', [BEGIN, '<your private key>', END].join('\n'), 'placeholder'),
  asked('with words for a body', [BEGIN, 'your key here', END].join('\n'), 'placeholder'),
  asked('without a body', [BEGIN, END].join('\n'), 'placeholder'),
  row(
    'a PEM key escaped, with three dots for a body',
    [BEGIN, '...', END].join('\\n'),
    oneOf(asks([BEGIN, '...', END].join('\n'), 'placeholder'), refused('key-incomplete')),
    pem,
  ),
  row(
    'a service account whose key is three dots',
    JSON.stringify({ private_key: [BEGIN, '...', END].join('\n'), client_email: 'robot@example.com' }),
    asks(
      JSON.stringify({ private_key: [BEGIN, '...', END].join('\n'), client_email: 'robot@example.com' }),
      'placeholder',
    ),
    serviceAccount,
  ),
  asked('that is only the path of its file', '/home/me/key.pem', 'placeholder'),
  asked('that is only a word', 'TODO', 'placeholder'),
  asked('that is an empty list', '[]', 'placeholder'),
  asked('in base64, where a text may be anything', basic(PEM), 'structure'),
]
