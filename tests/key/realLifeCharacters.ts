import { CANARY } from '../canary'
import { BARE, HEX, KEY, OTHERS, PADDED, UUID } from './keys'
import { asks, key, oneOf, refused, row, several, severalOfAny } from './outcomes'
import type { Outcome, Row } from './Row'
import {
  acmePattern,
  acmeText,
  anthropic,
  clerk,
  dashes,
  github,
  inherited,
  keepsSpaces,
  mailPattern,
  pem,
  refusesSpaces,
  removesSpaces,
  reseller,
  serviceAccount,
  shopify,
  supabase,
  youtube,
} from './realLifeProviders'

/** Sent at once. */
const same = (title: string, text: string) => row(title, text, key(text))
/** Sent, if need be after a question, and never refused. */
const sent = (title: string, text: string) => row(title, text, oneOf(key(text), asks(text)))

/** Half a wrapper, or what only looks like one, is part of the key. */
const halves: readonly Row[] = [
  sent('a key that ends in a quote', `${KEY}"`),
  sent('a key that begins with a quote', `"${KEY}`),
  sent('a key that ends in an apostrophe', `${BARE}'`),
  sent('a key that ends in a backtick', `${BARE}\``),
  sent('a key between two kinds of quotes', `"${BARE}'`),
  row('a key that ends in a quote, in quotes', `'${BARE}"'`, key(`${BARE}"`)),
  row('a key that ends in a quote, with blanks around', ` ${BARE}" `, key(`${BARE}"`)),
  row(
    'a key that ends in a quote, behind a name',
    `ACME_API_KEY=${BARE}"`,
    oneOf(key(`${BARE}"`), key(`ACME_API_KEY=${BARE}"`)),
  ),
  same('a=b', 'a=b'),
  same('a longer a=b', `${BARE}=${HEX}`),
  same('abc:DEF', 'abc:DEF'),
  same('a pair with a colon', `${BARE}:${HEX}`),
  same('a pair with a dot', `${BARE}.${HEX}`),
  same('a pair with a bar', `17|${BARE}`),
  same('a key that begins like a header', 'x-abc123:DEF456'),
  sent('a key that begins like an option', `-${BARE}`),
  sent('a key that begins like a long option', `--${BARE}`),
  sent('a key that begins like a comment', `#${BARE}`),
  sent('a key that begins like a comment in code', `//${BARE}`),
  sent('a key that begins like a quote of Markdown', `>${BARE}`),
  sent('a key that begins like a name of a shell', `$${BARE}`),
  same('a UUID', UUID),
  same('a UUID in braces', `{${UUID}}`),
  sent('a key in brackets', `[${BARE}]`),
  sent('a key in parentheses', `(${BARE})`),
  sent('a key in angle brackets', `<${BARE}>`),
  same('secret-token of RFC 8959', 'secret-token:abc'),
  same('secret-token with a UUID', `secret-token:${UUID}`),
  same('a key that ends in ==', PADDED),
  same('a key that ends in =', `Q7${CANARY}Zr4Lm9T/+w8=`),
  same('a padded key with the word key in it', 'Zm9vYmFykeyZm9vYmF8='),
  same('a padded key that ends in the word key', 'Zm9vYmFyZm9vYmFyKEY='),
  same('a padded key that ends in the word token', 'Q7ca4a51e5ca4a51token=='),
  sent('a key that ends in a comma', `${BARE},`),
  sent('a key that ends in a semicolon', `${BARE};`),
  same('a key with a comma inside', `${BARE},${HEX}`),
  sent('a key with an escaped sign', `${BARE}%3D`),
  sent('a key with a backslash', `${BARE}\\n${HEX}`),
  same('a bot’s token', `110201543:AA${BARE}`),
  same('a key with a name’s look', `token_${BARE}`),
  same('a key whose prefix is key-', `key-${HEX}`),
  same('a key that begins with bearer', `bearer_${BARE}`),
  same('a key that begins with Basic', `Basic${BARE}`),
  row('token: without a blank', `token:${BARE}`, oneOf(key(`token:${BARE}`), key(BARE))),
  row('key=', `key=${BARE}`, key(BARE)),
  row('a key with == behind a name', `token=${PADDED}`, key(PADDED)),
  row('two layers of quotes', `"'${KEY}'"`, key()),
  row('curly quotes', `“${KEY}”`, key()),
  row('low quotes', `„${KEY}“`, key()),
  row('French quotes', `« ${KEY} »`, key()),
  row('quotes with blanks inside', `" ${KEY} "`, key()),
  row('quotes and a comma', `"${KEY}",`, oneOf(key(), key(`"${KEY}",`), asks(`"${KEY}",`))),
  row('blanks around', `  ${KEY}\t`, key()),
  row('a line break behind', `${KEY}\n`, key()),
  row('a no-break space before', `\u00a0${KEY}`, key()),
  row('20,000 blanks around', `${' '.repeat(20_000)}${KEY}${' '.repeat(20_000)}`, key()),
]

const placeholder = (text: string) => row(`a template: ${text}`, text, refused('key-placeholder'))
/** The issue calls what only looks like a placeholder a question; this may be either. */
const placeholderOrAsks = (text: string) =>
  row(`perhaps a placeholder: ${text}`, text, oneOf(refused('key-placeholder'), asks(text, 'placeholder')))

const placeholders: readonly Row[] = [
  ...[
    '••••abcd',
    '********',
    '****abcd',
    '••••••••••••',
    '●●●●●●●●',
    '<your-api-key>',
    '<YOUR_API_KEY>',
    'sk_xxxx',
  ].map(placeholder),
  ...['sk_live_xxxxxxxxxxxx', 'xxxxxxxxxxxxxxxx', 'ACME_API_KEY=<your-api-key>', 'api_key: <your-api-key>'].map(
    placeholder,
  ),
  row('a mask in quotes', '"••••••••"', refused('key-placeholder')),
  row('a mask behind a name', 'ACME_API_KEY=********', refused('key-placeholder')),
  row('a mask behind Bearer', 'Bearer ••••abcd', refused('key-placeholder')),
  ...['YOUR_API_KEY', 'your_api_key_here', 'your-api-key', 'insert-key-here', '{{API_KEY}}', `\${ACME_API_KEY}`].map(
    placeholderOrAsks,
  ),
  ...['$ACME_API_KEY', '%ACME_API_KEY%', 'XXXX-XXXX-XXXX', 'acme_…', 'sk-...abcd'].map(placeholderOrAsks),
  row('your api key here', 'your api key here', oneOf(refused('key-placeholder'), asks('your api key here'))),
  row(
    'acme_ and a long mask',
    'acme_************************',
    oneOf(refused('key-placeholder'), asks('acme_************************')),
  ),
  row('a mask with nine others', 'acme_••••••••abcd', asks('acme_••••••••abcd')),
  row('a mask with twelve others', 'sk_live_••••••••abcd', asks('sk_live_••••••••abcd')),
  row('a shortened key', 'acme_ca4a...cafe', asks('acme_ca4a...cafe', 'placeholder')),
  sent('three stars inside', 'pA9***xY7qWe12abcd'),
  sent('three dots inside', `pA9...${BARE}`),
  sent('four x inside', `pA9xxxx${BARE}`),
  sent('four x at the end', `${BARE}_xxxx`),
  sent('a key that begins with put_', `put_${BARE}`),
  sent('a key that begins with your_', `your_${BARE}`),
  sent('a key of a company called Your Money', `your_money_key_${HEX}`),
  sent('a key that begins with my-secret-key', `my-secret-key-${HEX}`),
  sent('braces inside', `pA9{}${BARE}`),
  sent('a key in double braces', `{{${BARE}}}`),
  sent('zeros', '00000000-0000-0000-0000-000000000000'),
  sent('one character eight times, then others', 'aaaaaaaab1'),
  sent('a short key', 'a1'),
  sent('one digit', '7'),
]

const asksAt = (
  title: string,
  text: string,
  at: number,
  what: NonNullable<Extract<Outcome, { asks: string }>['what']>,
) => row(title, text, { asks: text, about: ['character'], at, what })

const characters: readonly Row[] = [
  asksAt('an en dash', `acm–${HEX}`, 4, 'dash'),
  asksAt('an en dash where a vendor has a hyphen', `xoxb–${HEX}`, 5, 'dash'),
  asksAt('an em dash', `acme—${HEX}`, 5, 'dash'),
  asksAt('a non-breaking hyphen', `acme\u2011${HEX}`, 5, 'dash'),
  asksAt('a minus sign', `acme\u2212${HEX}`, 5, 'dash'),
  asksAt('a Cyrillic letter', `\u0430cme_${HEX}`, 1, 'letter'),
  asksAt('a Greek letter', `acme_\u039f${HEX}`, 6, 'letter'),
  row('a letter with an accent', `acmé_${HEX}`, { asks: `acmé_${HEX}`, about: ['character'], at: 4 }),
  asksAt('a full-width letter', `\uff41cme_${HEX}`, 1, 'full-width'),
  asksAt('a full-width digit', `acme_\uff14${HEX}`, 6, 'full-width'),
  asksAt('a full-width low line', `acme\uff3f${HEX}`, 5, 'full-width'),
  asksAt('an Arabic digit', `acme_\u0664${HEX}`, 6, 'digit'),
  asksAt('a Devanagari digit', `acme_\u096a${HEX}`, 6, 'digit'),
  asksAt('a curly apostrophe inside', `acme’${HEX}`, 5, 'quote'),
  asksAt('half a curly quote at the end', `${HEX}”`, 33, 'quote'),
  asksAt('an emoji', `acme_🔑${HEX}`, 6, 'other'),
  asksAt('an emoji and a dash behind it: the first of them is told', `🔑–${HEX}`, 1, 'other'),
  row('a no-break space inside', `acme\u00a0${HEX}`, asks(`acme\u00a0${HEX}`)),
  row('an en dash, with a pattern', `acme–${HEX}`, asks(`acme–${HEX}`, 'character'), acmePattern),
  row('an en dash that the pattern allows', `acme–${HEX}`, key(`acme–${HEX}`), dashes),
  row('an en dash behind a name', `ACME_API_KEY=acme–${HEX}`, {
    asks: `acme–${HEX}`,
    about: ['character'],
    at: 5,
    what: 'dash',
  }),
  row(
    'all in full width',
    '\uff41\uff42\uff43\uff44\uff11\uff12\uff13\uff14',
    asks('\uff41\uff42\uff43\uff44\uff11\uff12\uff13\uff14', 'character'),
  ),
  row('a byte order mark', `\ufeff${KEY}`, key()),
  row('zero-width spaces inside', `acme_\u200bca4a51e5ca4a51e5\u2060f00dcafe\u200d`, key()),
  row('soft hyphens', `acme_ca4a51e5\u00adca4a51e5\u00adf00dcafe`, key()),
  row('marks of direction', `\u202a${KEY}\u202c`, key()),
  row('a variation selector', `${KEY}\ufe0f`, key()),
  row('invisible and quotes', `\u200b"${KEY}"\u200b`, key()),
  row('a word joiner in a name', `API\u2060_KEY=${KEY}`, key()),
  row('a NUL', `acme_\u0000${HEX}`, refused('key-unreadable')),
  row('a bell at the end', `${KEY}\u0007`, refused('key-unreadable')),
  row('a DEL', `${KEY}\u007f`, refused('key-unreadable')),
  row('a C1 control character', `${KEY}\u0090`, refused('key-unreadable')),
  row('half a surrogate pair', `acme_\ud83d${HEX}`, oneOf(refused('key-unreadable'), asks(`acme_\ud83d${HEX}`))),
]

const nothing: readonly Row[] = [
  ...['', ' ', '\n\t ', '\ufeff', '\u200b\u2060'].map((text) =>
    row(`nothing: ${JSON.stringify(text)}`, text, refused('key-missing')),
  ),
  row('nothing: quotes', '""', oneOf(refused('key-missing'), asks('""'), refused('key-placeholder'))),
  row(
    'nothing: an empty object',
    '{}',
    oneOf(refused('key-missing'), key('{}'), asks('{}'), refused('key-placeholder')),
  ),
  row('only a comment', '# production', oneOf(refused('key-missing'), asks('# production'))),
  same('4,096 characters', 'aB3dE6gH9k'.repeat(410).slice(0, 4096)),
  row('4,097 characters', 'aB3dE6gH9k'.repeat(410).slice(0, 4097), refused('key-too-long')),
  row(
    '4,096 characters behind a name',
    `export ACME_API_KEY="${'aB3dE6gH9k'.repeat(410).slice(0, 4096)}"`,
    key('aB3dE6gH9k'.repeat(410).slice(0, 4096)),
  ),
  row('4,097 characters in quotes', `"${'aB3dE6gH9k'.repeat(410).slice(0, 4097)}"`, refused('key-too-long')),
]

const anthropicKey = `sk-ant-api03-${HEX}AA`
const anthropicAdmin = `sk-ant-admin01-${HEX}AA`
const shopifyKey = `shpat_${HEX}`
const shopifySecret = `shpss_${HEX}`
const githubKey = `ghp_${BARE}${CANARY.slice(0, 10)}`
const googleKey = `AIza${CANARY}${CANARY}-_0`
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJyb2xlIjoidGVzdCJ9', `${CANARY}${CANARY}`].join('.')

const vendors: readonly Row[] = [
  row('sk_live_ for Clerk', OTHERS, key(OTHERS), clerk),
  row('sk_live_ for anybody', OTHERS, key(OTHERS)),
  row('sk_live_ for a provider with another pattern', OTHERS, asks(OTHERS, 'unexpected-format'), acmePattern),
  row('AIza for YouTube', googleKey, key(googleKey), youtube),
  row('AIza for anybody', googleKey, key(googleKey)),
  row('a JWT for Supabase', jwt, key(jwt), supabase),
  row('a JWT behind a header’s name', `apikey: ${jwt}`, key(jwt), supabase),
  row('a JWT for a provider with another pattern', jwt, asks(jwt), acmePattern),
  row('ghp_ for GitHub', githubKey, key(githubKey), github),
  row('ghp_ for Acme', githubKey, asks(githubKey, 'other-provider')),
  row('ghp_ behind a name, for Acme', `ACME_API_KEY=${githubKey}`, asks(githubKey, 'other-provider')),
  row('ghp_ for a provider that has it too', githubKey, key(githubKey), reseller),
  row('xoxb- for Acme', `xoxb-17-${BARE}`, asks(`xoxb-17-${BARE}`, 'other-provider')),
  row('sk-ant-api03- for Anthropic', anthropicKey, key(anthropicKey), anthropic),
  row('sk-ant-admin01- for Anthropic', anthropicAdmin, asks(anthropicAdmin, 'wrong-kind'), anthropic),
  row('sk-ant-api03- for Acme', anthropicKey, asks(anthropicKey, 'other-provider')),
  row('shpat_ for Shopify', shopifyKey, key(shopifyKey), shopify),
  row('shpss_ for Shopify', shopifySecret, asks(shopifySecret, 'wrong-kind'), shopify),
  row(
    'shpss_ in a header, for Shopify',
    `X-Shopify-Access-Token: ${shopifySecret}`,
    asks(shopifySecret, 'wrong-kind'),
    shopify,
  ),
  row('a test key', `acme_test_${HEX}`, asks(`acme_test_${HEX}`, 'test-key')),
  row('sk_test_', `sk_test_${HEX}`, asks(`sk_test_${HEX}`, 'test-key')),
  row('an e-mail address', 'someone@example.com', asks('someone@example.com', 'email')),
  row(
    'an e-mail address as a link with a subject',
    'mailto:someone@example.com?subject=Key',
    asks('mailto:someone@example.com?subject=Key', 'email'),
  ),
  row('an e-mail address as a link', 'mailto:someone@example.com', asks('mailto:someone@example.com', 'email')),
  row('an address', 'https://app.example.com/settings/keys', asks('https://app.example.com/settings/keys', 'url')),
  row('an address without a scheme', 'www.example.com', asks('www.example.com', 'url')),
  row('an unexpected format', BARE, asks(BARE, 'unexpected-format'), acmePattern),
  row('an unexpected format, with the pattern as text', BARE, asks(BARE, 'unexpected-format'), acmeText),
  row('the expected format', KEY, key(), acmePattern),
  row('the expected format, with the pattern as text', KEY, key(), acmeText),
]

const GROUPS = 'abcd efgh ijkl mnop'
const GROUPED = 'abcdefghijklmnop'

const spaces: readonly Row[] = [
  row('an app password', GROUPS, asks(GROUPS, 'spaces')),
  row('an app password, spaces removed', GROUPS, key(GROUPED), removesSpaces),
  row('an app password, spaces kept', GROUPS, key(GROUPS), keepsSpaces),
  row('an app password, spaces refused', GROUPS, refused('key-has-spaces'), refusesSpaces),
  row('an app password, spaces removed, with a pattern', GROUPS, key(GROUPED), mailPattern),
  row(
    'an app password with no-break spaces, spaces removed',
    GROUPS.replaceAll(' ', '\u00a0'),
    key(GROUPED),
    removesSpaces,
  ),
  row('an app password with blanks around, spaces kept', ` ${GROUPS}\n`, key(GROUPS), keepsSpaces),
  row('an app password in quotes, spaces removed', `"${GROUPS}"`, key(GROUPED), removesSpaces),
  row('an app password in quotes, spaces kept', `"${GROUPS}"`, key(GROUPS), keepsSpaces),
  row('an app password behind a label, spaces removed', `App password: ${GROUPS}`, key(GROUPED), removesSpaces),
  row('an app password behind a label, spaces kept', `App password: ${GROUPS}`, key(GROUPS), keepsSpaces),
  row('an app password behind a name, spaces kept', `SMTP_PASSWORD="${GROUPS}"`, key(GROUPS), keepsSpaces),
  row(
    'an app password of six groups, spaces kept',
    'AbC1 dEf2 gHi3 jKl4 mNo5 pQr6',
    key('AbC1 dEf2 gHi3 jKl4 mNo5 pQr6'),
    keepsSpaces,
  ),
  row('an app password that is one word, spaces removed', GROUPED, key(GROUPED), removesSpaces),
  row('two words', `${BARE} ${HEX}`, asks(`${BARE} ${HEX}`, 'spaces')),
  row('two words, spaces refused', `${BARE} ${HEX}`, refused('key-has-spaces'), refusesSpaces),
  row('blanks around, spaces refused', `  ${BARE} `, key(BARE), refusesSpaces),
  row('a name and a value, spaces refused', `ACME_API_KEY = ${BARE}`, key(BARE), refusesSpaces),
  row(
    'a recovery phrase, spaces kept',
    'abandon ability able about above absent',
    key('abandon ability able about above absent'),
    keepsSpaces,
  ),
  row(
    'two lines, spaces removed',
    `SMTP_USER=someone\nSMTP_PASSWORD=${GROUPS}`,
    several('SMTP_USER', 'SMTP_PASSWORD'),
    removesSpaces,
  ),
  row(
    'two lines, spaces kept',
    `SMTP_USER=someone\nSMTP_PASSWORD=${GROUPS}`,
    several('SMTP_USER', 'SMTP_PASSWORD'),
    keepsSpaces,
  ),
  row('two keys on two lines, spaces removed', `${BARE}\n${HEX}`, several(), removesSpaces),
]

const begin = (what: string) => `-----BEGIN ${what}-----`
const end = (what: string) => `-----END ${what}-----`
const PEM_KEY = [begin('PRIVATE KEY'), `MII${CANARY}`.repeat(3), CANARY.repeat(4), 'ca4a51==', end('PRIVATE KEY')].join(
  '\n',
)
const PEM_RSA = [
  begin('RSA PRIVATE KEY'),
  'Proc-Type: 4,ENCRYPTED',
  'DEK-Info: AES-256-CBC,CA4A51E5',
  '',
  CANARY.repeat(4),
  end('RSA PRIVATE KEY'),
].join('\n')
const ACCOUNT = {
  type: 'service_account',
  project_id: 'acme-test',
  private_key: `${PEM_KEY}\n`,
  client_email: 'robot@acme-test.example.com',
  note: 'with  blanks\u00a0and "quotes"',
}
const COMPACT = JSON.stringify(ACCOUNT)
const PRETTY = JSON.stringify(ACCOUNT, null, 2)
const { client_email: _, ...withoutEmail } = ACCOUNT

/** What a person must never be sent without a word: a piece of a larger text. */
const notWhole: Row['gives'] = oneOf(
  severalOfAny,
  refused('key-incomplete'),
  refused('key-too-long'),
  refused('key-has-spaces'),
)

const texts: readonly Row[] = [
  row('a PEM key', PEM_KEY, key(PEM_KEY), pem),
  row(
    'a PEM key with Windows line breaks',
    PEM_KEY.replaceAll('\n', '\r\n'),
    key(PEM_KEY.replaceAll('\n', '\r\n')),
    pem,
  ),
  row('a PEM key with a line break behind', `${PEM_KEY}\n`, oneOf(key(PEM_KEY), key(`${PEM_KEY}\n`)), pem),
  row('a PEM key with headers', PEM_RSA, key(PEM_RSA), pem),
  row(
    'a PEM key of OpenSSH',
    PEM_KEY.replaceAll('PRIVATE', 'OPENSSH PRIVATE'),
    key(PEM_KEY.replaceAll('PRIVATE', 'OPENSSH PRIVATE')),
    pem,
  ),
  row('a PEM key without its end', PEM_KEY.slice(0, -30), refused('key-incomplete'), pem),
  row(
    'a PEM key without its beginning',
    PEM_KEY.slice(28),
    oneOf(refused('key-incomplete'), asks(PEM_KEY.slice(28))),
    pem,
  ),
  row(
    'a PEM key that ends as another thing',
    PEM_KEY.replace('END PRIVATE', 'END PUBLIC'),
    refused('key-incomplete'),
    pem,
  ),
  row('only the first line of a PEM key', begin('PRIVATE KEY'), refused('key-incomplete'), pem),
  row(
    'a PEM key in a file of settings',
    `PRIVATE_KEY="${PEM_KEY}"`,
    oneOf(key(PEM_KEY), refused('key-incomplete')),
    pem,
  ),
  row('a PEM key in a fence', `\`\`\`\n${PEM_KEY}\n\`\`\``, oneOf(key(PEM_KEY), refused('key-incomplete')), pem),
  row(
    'a PEM key for a field of one line',
    PEM_KEY,
    oneOf(severalOfAny, asks(PEM_KEY), refused('key-incomplete'), refused('key-has-spaces')),
  ),
  row('nothing, for a field of many lines', ' \n ', refused('key-missing'), pem),
  row('a mask, for a field of many lines', '••••••••', refused('key-placeholder'), pem),
  row(
    'over 64 kB, for a field of many lines',
    `${begin('PRIVATE KEY')}\n${'Q7a+'.repeat(16_500)}\n${end('PRIVATE KEY')}`,
    refused('key-too-long'),
    pem,
  ),
  row(
    '60 kB, for a field of many lines',
    `${begin('PRIVATE KEY')}\n${'Q7a+'.repeat(15_000)}\n${end('PRIVATE KEY')}`,
    key(`${begin('PRIVATE KEY')}\n${'Q7a+'.repeat(15_000)}\n${end('PRIVATE KEY')}`),
    pem,
  ),
  row('a service account, compact', COMPACT, key(COMPACT), serviceAccount),
  row('a service account, over lines', PRETTY, key(PRETTY), serviceAccount),
  row('a service account with a byte order mark', `\ufeff${PRETTY}`, key(PRETTY), serviceAccount),
  row(
    'a service account with a line break behind',
    `${PRETTY}\n`,
    oneOf(key(PRETTY), key(`${PRETTY}\n`)),
    serviceAccount,
  ),
  row('a service account without a member', JSON.stringify(withoutEmail), refused('key-incomplete'), serviceAccount),
  row('a service account, cut off', PRETTY.slice(0, -40), refused('key-incomplete'), serviceAccount),
  row(
    'a service account without its brace',
    PRETTY.slice(1),
    oneOf(refused('key-incomplete'), severalOfAny),
    serviceAccount,
  ),
  row(
    'a service account with a comma too many',
    PRETTY.replace(/\n\}$/, ',\n}'),
    refused('key-incomplete'),
    serviceAccount,
  ),
  row('a service account in a list', `[${COMPACT}]`, refused('key-incomplete'), serviceAccount),
  row(
    'a service account whose members stand deeper',
    JSON.stringify({ account: ACCOUNT }),
    refused('key-incomplete'),
    serviceAccount,
  ),
  row(
    'a service account in a fence',
    `\`\`\`json\n${PRETTY}\n\`\`\``,
    oneOf(key(PRETTY), refused('key-incomplete')),
    serviceAccount,
  ),
  row('inherited members of an object are none', '{"type":"service_account"}', refused('key-incomplete'), inherited),
  row('an API key where a service account belongs', BARE, oneOf(refused('key-incomplete'), asks(BARE)), serviceAccount),
  row('a service account for a field of one line', COMPACT, notWhole),
  row('a service account over lines for a field of one line', PRETTY, notWhole),
]

/** What keys are made of, and what looks like it. */
export const realLifeCharacters: readonly Row[] = [
  ...halves,
  ...placeholders,
  ...characters,
  ...nothing,
  ...vendors,
  ...spaces,
  ...texts,
]
