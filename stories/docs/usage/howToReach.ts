import { type Company, type Connection, type Failure, faults, type State } from '../../../src/index'

/** An answer of the script, or its source where it is no plain value. */
export type ScriptLine = object | string

/** How to get to a state: what the page starts with, what the backend answers, and what the person does. */
export interface Way {
  /** Left out while the page asks first. */
  readonly initialConnection?: Connection | { readonly connection: Connection; readonly failure: Failure } | null
  readonly validate: readonly ScriptLine[]
  readonly activate?: readonly ScriptLine[]
  readonly check?: readonly ScriptLine[]
  readonly disconnect?: readonly ScriptLine[]
  readonly confirmCompany?: 'always'
  /** What a person does then, a sentence each. */
  readonly steps: readonly string[]
  /** Whether a key has to be entered, so that the field has to be on the page. */
  readonly entersKey: boolean
}

export const never = 'new Promise(() => {})'
const acme: Company = { id: '3f8a1c52-7d1e-4b7a-9c55-0d5b1f6f2a10', name: 'Acme ApS' }
const globex: Company = { id: '9b0d7e44-2f63-4c0f-8a1b-6f1f0c3f7d21', name: 'Globex GmbH' }
const ok = { ok: true, company: acme }
const submits = ['Paste any key and press Enter.']

type Origin = State<'not-connected' | 'connected' | 'action-required'>

const entrySteps: Partial<Record<Failure['code'], string>> = {
  'key-missing': 'Press Enter in the empty field.',
  'key-too-long': 'Paste more than 4 096 characters and press Enter.',
  'key-placeholder': 'Paste •••••••• and press Enter.',
  'key-has-spaces': 'Paste two words and press Enter, with a provider whose keys have `spaces: "refuse"`.',
  'key-unreadable': 'Hand over a text with a control character: `store.submit("a\\u0000b")`.',
  'key-incomplete': 'Paste half of a private key and press Enter, with a provider whose keys have `shape: "text"`.',
  'key-several': 'Type A_KEY=1; B_KEY=2 and press Enter.',
  'key-doubtful': 'Paste someone@example.com and press Enter.',
  'field-missing': 'Paste any key, leave the other field empty, and press Enter.',
  'field-invalid': 'Paste any key, enter acme/x in the other field, and press Enter.',
}

/** The way to a state that is no accident: the one that a person and a backend would take. */
export function howToReach(state: State): Way {
  switch (state.status) {
    case 'loading':
      return { validate: [ok], check: [never], steps: [], entersKey: false }
    case 'not-connected':
    case 'connected':
    case 'action-required':
      return { ...from(state), validate: [ok], steps: [], entersKey: false }
    case 'updating':
      return { ...begin(state.origin), validate: [ok], entersKey: true }
    case 'validating':
      return submitted(state.origin, {
        validate: state.try > 1 ? [{ ok: false, code: 'service-unavailable' }, never] : [never],
        ...(state.wait && { steps: [waits[state.wait]] }),
      })
    case 'confirming': {
      const { candidates, reason } = state
      const answer =
        candidates.length === 1 ? { ok: true, company: candidates[0] } : { ok: true, companies: candidates }
      return submitted(state.origin, { validate: [answer], ...(reason === 'always' && { confirmCompany: 'always' }) })
    }
    case 'activating':
      return submitted(state.origin, {
        validate: [{ ok: true, company: state.company }],
        activate: [never],
        ...(state.wait && { steps: [waits[state.wait]] }),
      })
    case 'failed':
      return failed(state)
    case 'disconnecting':
      return {
        ...from(state.origin),
        validate: [ok],
        disconnect: [never],
        steps: ['Press Disconnect, and Disconnect again.'],
        entersKey: false,
      }
  }
}

const waits = {
  slow: 'Wait eight seconds.',
  offline: 'Go offline.',
} as const

function failed({ failure, operation, origin }: State<'failed'>): Way {
  if (operation === 'check') return { validate: [ok], check: [answer(failure)], steps: [], entersKey: false }
  if (operation === 'disconnect')
    return {
      ...from(origin),
      validate: [ok],
      // An answer that is lost, and a check that can't say what became of it.
      ...(failure.code === 'disconnect-unconfirmed'
        ? { disconnect: [{ ok: false, code: 'timeout' }], check: [{ ok: false, code: 'network' }] }
        : { disconnect: [answer(failure)] }),
      steps: ['Press Disconnect, and Disconnect again.'],
      entersKey: false,
    }
  const { code } = failure
  if (faults[code] === 'entry') {
    const start = begin(origin)
    return { ...start, validate: [ok], steps: [...start.steps, entrySteps[code] ?? ''], entersKey: true }
  }
  if (code === 'confirmation-expired')
    return submitted(origin, { validate: [ok], confirmCompany: 'always', steps: ['Confirm nothing for five minutes.'] })
  if (code === 'activation-failed') return submitted(origin, { validate: [ok], activate: [answer(failure)] })
  // An activation whose answer is lost, and a check that can't say what became of it.
  if (code === 'activation-unconfirmed')
    return submitted(origin, {
      validate: [ok],
      activate: [{ ok: false, code: 'timeout' }],
      check: [{ ok: false, code: 'network' }],
    })
  // A key of another company is asked about; only an activation that went elsewhere is a failure.
  if (code === 'company-mismatch')
    return submitted(origin, { validate: [ok], activate: [{ ok: true, company: failure.company ?? globex }] })
  // With an activation of its own, a lost answer leaves no doubt about what is live.
  return submitted(origin, { validate: [answer(failure)], ...(faults[code] === 'service' && { activate: [ok] }) })
}

const answer = (failure: Failure) => ({ ok: false, ...failure })

function from(origin: Origin): Pick<Way, 'initialConnection'> {
  if (origin.status === 'not-connected') return { initialConnection: null }
  // How often it has changed is the backend's business.
  const { revision: _, ...connection } = origin.connection
  return origin.status === 'connected'
    ? { initialConnection: connection }
    : { initialConnection: { connection, failure: origin.failure } }
}

function begin(origin: Origin): Pick<Way, 'initialConnection' | 'steps'> {
  const steps = {
    'not-connected': [],
    connected: ['Press Update API Key.'],
    'action-required': ['Press Replace API Key.'],
  }
  return { ...from(origin), steps: steps[origin.status] }
}

function submitted(origin: Origin, way: Partial<Way>): Way {
  const start = begin(origin)
  return {
    validate: [ok],
    ...start,
    ...way,
    steps: [...start.steps, ...submits, ...(way.steps ?? [])],
    entersKey: true,
  }
}
