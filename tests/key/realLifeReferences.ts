import { BARE, HEX, KEY } from './keys'
import { asks, oneOf, refused, row } from './outcomes'
import type { Row } from './Row'
import { acme } from './realLifeProviders'

/** What stands for a key elsewhere is asked about, or refused where it is a literal template; never sent at once. */
const reference = (text: string, value = text): Row =>
  row(`a reference: ${text}`, text, oneOf(refused('key-placeholder'), asks(value), asks(text)))

const references: readonly Row[] = [
  ...['env.API_KEY', 'X', 'x', 'api_key', 'ACME_KEY:-none', 'env:API_KEY', 'secrets.acme.key', 'vault.x'].map((name) =>
    reference(`\${${name}}`),
  ),
  ...['$(X)', '$(API_KEY)', '$(cat key.txt)', '$X', '$api_key', '$env:API_KEY', '$Env:ACME', '%X%', '%api_key%'].map(
    (text) => reference(text),
  ),
  ...[
    'process.env["X"]',
    "process.env['API_KEY']",
    'process.env.X',
    'process.env.API_KEY!',
    'process.env.API_KEY;',
  ].map((text) => reference(text)),
  ...['os.getenv("X")', 'os.environ["X"]', 'os.environ.get("X")', 'ENV["X"]', "ENV['X']", 'ENV.fetch("X")'].map(
    (text) => reference(text),
  ),
  ...['System.getenv("X")', 'Deno.env.get("X")', 'Bun.env.API_KEY', "env('API_KEY')", 'import.meta.env.VITE_KEY'].map(
    (text) => reference(text),
  ),
  ...['getApiKey()', 'await getApiKey();', 'loadKey(acme)', 'config.get(API_KEY)', 'vault?.read(acme-key)!'].map(
    (text) => reference(text),
  ),
  ...['secrets.API_KEY', 'var.api_key', 'config.apiKey', 'settings.API_KEY', 'env:API_KEY', 'this.apiKey'].map((text) =>
    reference(text),
  ),
  ...['{{ vault.x }}', '{{vault.x}}', '{{ .Values.apiKey }}', '{{ secrets.API_KEY }}', '#{api_key}', '#{ENV["X"]}'].map(
    (text) => reference(text),
  ),
  ...['<%= ENV["X"] %>', '<%= key %>', '{env:API_KEY}', '!Ref ApiKey', '!secret acme', '{"Ref":"ApiKey"}'].map((text) =>
    reference(text),
  ),
  ...[
    'op://vault/item/field',
    'vault://secret/acme',
    'ref+vault://x',
    'file:///etc/key',
    'vault:secret/data/acme#key',
  ].map((text) => reference(text)),
  ...[
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:acme-AbCdEf',
    'arn:aws:ssm:eu-west-1:123456789012:parameter/acme',
    '@Microsoft.KeyVault(SecretUri=https://acme.example.com/secrets/key)',
    'projects/17/secrets/acme/versions/latest',
    '~/.acme/key',
    './key.txt',
    '../secrets/acme',
    'C:\\keys\\acme.txt',
    '/run/secrets/acme_key',
    'acme-key.json',
  ].map((text) => reference(text)),
]

const words: readonly Row[] = [
  ...['null', 'NULL', 'undefined', 'None', 'nil', 'true', 'false', 'NaN', 'changeme', 'change-me', 'CHANGE_ME'],
  ...['TODO', 'tbd', 'N/A', 'none', 'password', 'secret', 'test', 'example', 'foo', 'dummy', 'Copy', 'Reveal', 'xxx'],
  ...['-', '---', '...', '?', '[object Object]'],
].map((text) => reference(text))

const behindNames: readonly Row[] = [
  reference(`API_KEY=\${X}`, `\${X}`),
  reference('API_KEY=$X', '$X'),
  reference('API_KEY=$(cat key.txt)', '$(cat key.txt)'),
  reference('api_key: null', 'null'),
  reference('"api_key": null', 'null'),
  reference('{"api_key": null}', 'null'),
  reference('api_key = None', 'None'),
  reference('API_KEY=changeme', 'changeme'),
  reference('API_KEY=TODO', 'TODO'),
  reference('password: password', 'password'),
  reference('apiKey: process.env.API_KEY,', 'process.env.API_KEY'),
  reference('api_key = os.environ["API_KEY"]', 'os.environ["API_KEY"]'),
  reference('api_key = os.getenv("API_KEY")', 'os.getenv("API_KEY")'),
  reference('apiKey = getApiKey()', 'getApiKey()'),
  reference('const apiKey = await secrets.get(name);', 'await secrets.get(name)'),
  reference('const apiKey = process.env.API_KEY;', 'process.env.API_KEY'),
  reference('api_key: "{{ vault.x }}"', '{{ vault.x }}'),
  reference('api_key: {{ vault.x }}', '{{ vault.x }}'),
  reference('api_key: !secret acme', '!secret acme'),
  reference('Authorization: Bearer $API_KEY', '$API_KEY'),
  reference('curl -H "X-Api-Key: $API_KEY" https://api.example.com', '$API_KEY'),
]

/** What only looks a little like a reference is a key. */
const same = (text: string): Row => row(`no reference: ${text}`, text, { key: text }, acme)
const keys: readonly Row[] = [
  same(`${BARE}.${HEX}`),
  same(`env_${BARE}`),
  same('Tr0ub4dor(3)'),
  same(`${HEX}()`),
  same('Testing7'),
  same('correcthorsebatterystaple'),
  same(`prod.${KEY}`),
  same(`sk.eu.${HEX}`),
]

/** What stands where a key belongs, and is none. */
export const realLifeReferences: readonly Row[] = [...references, ...words, ...behindNames, ...keys]
