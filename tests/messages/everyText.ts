import { type Failure, type FailureCode, failureCodes, faults, type Messages } from 'latchkey/headless'
import type { KeyKind } from 'latchkey/providers'
import type { OddCharacter, Suspicion } from '../../src/core/failures/suspicion'
import type { Removal } from '../../src/key/reading/Reading'
import type { FailureContext } from '../../src/messages/Messages'

export const keyKinds: readonly KeyKind[] = ['standalone', 'integrated']
export const company = { id: 'c-42', name: 'Beta Ltd' }

export const oddCharacters: readonly OddCharacter[] = ['dash', 'quote', 'full-width', 'digit', 'letter', 'other']

/** Every kind of suspicion, and every character that one may name. */
export const suspicions: readonly Suspicion[] = [
  { kind: 'email' },
  { kind: 'url' },
  { kind: 'jwt' },
  { kind: 'test-key' },
  { kind: 'unexpected-format' },
  { kind: 'placeholder' },
  { kind: 'spaces' },
  { kind: 'structure' },
  { kind: 'other-provider', provider: 'Stripe' },
  { kind: 'wrong-kind', found: 'an admin key' },
  ...oddCharacters.map((what) => ({ kind: 'character', position: 5, what }) as const),
]

/** All that a failure may carry beside its code. */
export type Details = Omit<Failure, 'code'>

const permissions = ['users:read', 'export:read']

/** What a failure may carry: nothing, everything, and a company without a name. */
const details: readonly Details[] = [
  {},
  {
    missingPermissions: permissions,
    retryAfterSeconds: 30,
    company,
    reference: 'REF-7',
    found: 'staging',
    names: ['ACME_API_KEY', 'ACME_REGION'],
    suspicions: [{ kind: 'unexpected-format' }, { kind: 'spaces' }, { kind: 'character', position: 5, what: 'dash' }],
  },
  { company: { id: 'c-42' }, names: ['ACME_API_KEY'], suspicions: [] },
  { side: 'host', reference: 'REF-7' },
]

/** A key is doubted for one reason or for several. */
function detailsOf(code: FailureCode): readonly Details[] {
  return code === 'key-doubtful' ? [...details, ...suspicions.map((one) => ({ suspicions: [one] }))] : details
}

/** What is known of the field, along with each of the details. */
const fieldWords = [{}, { fieldExample: 'eu-1' }, { fieldFrame: '[…].example.com', fieldExample: 'eu-1' }, {}] as const

/** A failure of every code, for both key kinds, with every set of details; where a key is doubted with an example too, and of a check where the service fails. */
export const failureContexts: readonly FailureContext[] = keyKinds.flatMap((keyKind) =>
  failureCodes.flatMap((code) =>
    detailsOf(code).flatMap((more, index) => {
      const context = {
        name: 'Pleo',
        keyKind,
        locale: 'en',
        failure: { code, ...more },
        fieldLabel: 'Region',
        ...(code === 'insufficient-permissions' && index > 1 && { requiredPermissions: permissions }),
        ...(code === 'field-invalid' && fieldWords[index]),
      }
      if (code === 'key-doubtful') return [context, { ...context, example: 'ac_123' }]
      return faults[code] === 'service' ? [context, { ...context, operation: 'check' }] : [context]
    }),
  ),
)

const providers = keyKinds.map((keyKind) => [{ name: 'Pleo', keyKind }])
const removals: readonly Removal[] = [
  'whitespace',
  'line-breaks',
  'invisible',
  'quotes',
  'auth-scheme',
  'assignment',
  'code',
  'encoding',
  'text',
  'other-values',
]
const explanations = ['Acme Ltd', null].flatMap((current) =>
  ['Beta Ltd', null].map((candidate) => [{ current, candidate, provider: 'Pleo' }]),
)

/** What the functions are called with, by the longest start of their path; otherwise with a provider. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'field.removed': removals.map((removal) => [[removal, 'quotes']]),
  'field.requiredPermissions': [[['users:read']], [permissions]],
  'field.filled': [[['Region']], [['Region', 'Subdomain']]],
  'field.suspicion': suspicions.flatMap((suspicion) =>
    providers.flatMap(([provider]) => [
      [suspicion, provider],
      [suspicion, { ...provider, example: 'ac_123' }],
    ]),
  ),
  'field.pasteBy': [['command'], ['control'], ['touch']],
  'textField.held': (['private-key', 'pem', 'json', 'text'] as const).flatMap((kind) =>
    [1, 2, 3, 12, 1234].map((lines) => [{ kind, lines }]),
  ),
  'actions.updateBroken': keyKinds.map((keyKind) => [keyKind]),
  'actions.menu': [['Pleo (Acme Ltd)']],
  'progress.retrying': [[{ try: 2, of: 3 }]],
  'company.explanation': explanations,
  'company.companyId': [['c-42']],
  'company.shown': [[{ shown: 100, all: 10_000 }]],
  'company.found': [0, 1, 2, 3, 5, 11, 21, 100, 1234].map((count) => [count]),
  'company.switchTo': [['Beta Ltd']],
  'company.keep': [['Acme Ltd']],
  'company.connectTo': [['Beta Ltd']],
  'summary.connectedTo': [[company], [{ id: 'c-42' }]],
  'summary.companyId': [['c-42']],
  'summary.notVerifiedSince': [['1 May 2027']],
  'summary.expiresIn': [
    [0, 'en'],
    [1, 'en'],
    [5, 'en'],
  ],
  'summary.disconnectQuestion': [['Beta Ltd', 'Pleo']],
  'summary.disconnectConsequence': [['Pleo']],
  'warning.affected': [['Beta Ltd']],
  'warning.several': [0, 1, 2, 9, 98].map((more) => [{ labels: ['Pleo: Acme ApS', 'Stripe: Beta Ltd'], more }]),
  'warning.text': failureContexts.map((context) => [context]),
  'warning.cause': failureContexts.map((context) => [context]),
}

/** The path of every message in a catalogue: `company.heading.always` … */
export function pathsOf(catalogue: object, start = ''): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? pathsOf(value, `${start}${key}.`) : [`${start}${key}`],
  )
}

export function messageAt(messages: Messages, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], messages)
}

/** What a message says for each of its samples; a plain text says itself, without any. */
export function saidBy(messages: Messages, path: string): readonly { args: readonly unknown[]; made: unknown }[] {
  const message = messageAt(messages, path)
  if (!isFunction(message)) return [{ args: [], made: message }]
  return argumentsFor(path).map((args) => ({ args, made: message(...args) }))
}

/** Every text that a catalogue can make out of the samples, with the path of its message. */
export function everyText(messages: Messages): readonly { readonly path: string; readonly text: string }[] {
  return pathsOf(messages).flatMap((path) =>
    saidBy(messages, path).flatMap(({ made }) => textsIn(made).map((text) => ({ path, text }))),
  )
}

export function isFunction(message: unknown): message is (...args: readonly unknown[]) => unknown {
  return typeof message === 'function'
}

function argumentsFor(path: string): readonly (readonly unknown[])[] {
  const code = /^failures\.(.*)/.exec(path)?.[1]
  if (code) return failureContexts.filter(({ failure }) => failure.code === code).map((context) => [context])
  const key = Object.keys(samples).find((start) => path === start || path.startsWith(`${start}.`))
  const found = key ? samples[key] : undefined
  return found ?? providers
}

export function textsIn(made: unknown): readonly string[] {
  if (typeof made === 'string') return [made]
  if (Array.isArray(made)) return made.flatMap(textsIn)
  return typeof made === 'object' && made !== null ? Object.values(made).flatMap(textsIn) : []
}
