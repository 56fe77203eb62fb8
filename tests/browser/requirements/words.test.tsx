import { cleanup, render, screen } from '@testing-library/react'
import { ApiKeyConnect, ConnectDialog, ConnectionBadge } from 'latchkey'
import {
  type Badge,
  badgeOf,
  type ConnectionStore,
  type Failure,
  failureCodes,
  type ProviderDefinition,
  type State,
  useApiKeyConnection,
} from 'latchkey/headless'
import { en } from 'latchkey/locales/en'
import { exampleStates } from 'latchkey/testing'
import { expect, it } from 'vitest'
import type { RestingStatus } from '../../../src/core/states/states'
import { announcementFor } from '../../../src/react/announcing/announcementFor'
import { seen } from './seen'
import { acme, globex, initech, kinds, stillStore } from './setup'

const { connected, validating, confirming, activating, disconnecting } = exampleStates
const resting: readonly State<RestingStatus>[] = [
  exampleStates['not-connected'],
  connected,
  ...failureCodes.map(
    (code): State<'action-required'> => ({ ...exampleStates['action-required'], failure: full(code) }),
  ),
]
const broken = exampleStates['action-required']

/** Every state that reads differently: each status on each origin, with each failure. */
const states: readonly State[] = [
  ...Object.values(exampleStates),
  ...resting,
  { status: 'updating', origin: broken },
  ...[exampleStates['not-connected'], connected, broken].flatMap((origin): State[] => [
    { ...validating, origin },
    { ...validating, origin, try: 2 },
    { ...activating, origin },
    { ...confirming, origin, candidates: [globex] },
    { ...confirming, origin, candidates: [acme], reason: 'always' },
    { ...confirming, origin, candidates: [acme, globex, initech], reason: 'choose-company' },
    ...failureCodes.map(
      (code): State => ({
        status: 'failed',
        origin,
        failure: full(code),
        operation: origin.status === 'not-connected' ? 'connect' : 'update',
      }),
    ),
  ]),
  ...failureCodes.map((code): State => ({ ...exampleStates.failed, operation: 'check', failure: full(code) })),
  { status: 'failed', origin: connected, operation: 'disconnect', failure: full('disconnect-failed') },
  { ...disconnecting, origin: broken },
]

function full(code: Failure['code']): Failure {
  return {
    code,
    missingPermissions: ['users:read'],
    retryAfterSeconds: 30,
    company: globex,
    reference: 'ref-4711',
    found: 'sandbox',
  }
}

const nameOf = (state: State) =>
  [state.status, 'origin' in state && state.origin.status, 'failure' in state && state.failure.code]
    .filter(Boolean)
    .join(' / ')

function Still({ store, dialog }: { store: ConnectionStore; dialog?: typeof ConnectDialog | undefined }) {
  return <ApiKeyConnect connection={useApiKeyConnection(store)} dialog={dialog} />
}

/** All that a state says, to the eye and to assistive technology, names and attributes included. */
function said(): string {
  const attributes = [...document.body.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  )
  return [document.body.textContent, ...attributes].join('\n')
}

/** Shows every state and gives what `look` finds, by state. */
function inEveryState(
  provider: ProviderDefinition,
  dialog: typeof ConnectDialog | undefined,
  look: (state: State) => readonly string[],
) {
  return states.flatMap((state) => {
    render(<Still store={stillStore(state, provider)} dialog={dialog} />)
    const found = look(state).map((what) => `${nameOf(state)}: ${what}`)
    cleanup()
    return found
  })
}

const oauth =
  /\b(log(ged|ging)?[ -]?(in|on|out)|sign(ed|ing)?[ -]?(in|on|out|up)|sessions?|(un)?authori[sz]\w*|consent\w*|tokens?|re-?auth\w*|authenticat\w*|o-?auth|passwords?)\b/gi
const places = kinds.flatMap((provider) =>
  [{ place: 'in the page' }, { place: 'in a dialog', dialog: ConnectDialog }].map((look) => ({
    ...look,
    provider,
    kind: provider.keyKind,
  })),
)

it.each(places)(
  'no state says a word of OAuth, with any failure ($kind, $place)',
  { tags: ['R30'] },
  ({ provider, dialog }) => {
    expect(states.length).toBeGreaterThan(100)
    expect(inEveryState(provider, dialog, () => said().match(oauth) ?? [])).toEqual([])
  },
)

it.each(kinds)('no announcement says a word of OAuth ($keyKind)', { tags: ['R30'] }, (provider) => {
  const texts = states.flatMap((from) =>
    states.flatMap((to) => announcementFor(from, to, { provider, tries: 3 }, en, 'en')?.text ?? []),
  )
  expect(texts.length).toBeGreaterThan(100)
  expect([...new Set(texts)].filter((text) => text.match(oauth))).toEqual([])
})

it.each(kinds)('a credential is pasted, and a key is replaced ($keyKind)', { tags: ['R30'] }, (provider) => {
  render(<Still store={stillStore(exampleStates['not-connected'], provider)} />)
  expect(said()).toMatch(/credential/)
  expect(said()).toMatch(/API key/)
  cleanup()
  render(<Still store={stillStore(broken, provider)} />)
  expect(said()).toMatch(/Replace API Key/)
})

const words: Readonly<Record<Badge, string>> = {
  'not-connected': 'Not connected',
  validating: 'Validation in progress',
  connected: 'Connected',
  failed: 'Connection failed',
  'action-required': 'Action required',
}

/** The word for each status, from the guidelines and from the table of states: a second opinion on the code. */
function expectedBadge(state: State): string {
  switch (state.status) {
    case 'loading':
    case 'validating':
    case 'activating':
      return words.validating
    case 'confirming':
      return words['action-required']
    case 'failed':
      // A question has not failed.
      if (state.failure.code === 'key-doubtful') return words[state.origin.status]
      return state.origin.status === 'not-connected' ? words.failed : words[state.origin.status]
    case 'updating':
    case 'disconnecting':
      return words[state.origin.status]
    case 'not-connected':
    case 'connected':
    case 'action-required':
      return words[state.status]
  }
}

it.each(places)(
  'every state shows its one word, and no other ($kind, $place)',
  { tags: ['R29'] },
  ({ provider, dialog }) => {
    const wrong = inEveryState(provider, dialog, (state) => {
      const expected = expectedBadge(state)
      const shown = Object.values(words).filter((word) =>
        screen.queryAllByText(word, { exact: true }).some((element) => element.checkVisibility()),
      )
      const count = screen.queryAllByText(expected, { exact: true }).length
      return shown.length === 1 && shown[0] === expected && count === 1
        ? []
        : [`${shown.join(', ')} instead of ${expected}`]
    })
    expect(wrong).toEqual([])
  },
)

it('each word has a shape of its own, so that it is not told by a colour alone', { tags: ['R29'] }, () => {
  const shapes = Object.keys(words).map((status) => {
    // SAFETY: the keys of the record above.
    const { container, unmount } = render(<ConnectionBadge status={status as Badge} />)
    const shape = container.querySelector('path')?.getAttribute('d')
    expect(seen(container)).toBe(words[status as Badge])
    unmount()
    return shape
  })
  expect(new Set(shapes).size).toBe(5)
})

it('a removal that runs is told beside the word', { tags: ['R29'] }, () => {
  render(<Still store={stillStore(disconnecting, kinds[0] ?? { name: 'Pleo', keyKind: 'standalone' })} />)
  expect(badgeOf(disconnecting)).toBe('connected')
  expect(seen()).toContain('Disconnecting…')
})

it.each(kinds)('no state calls the key that of the person ($keyKind)', { tags: ['R31'] }, (provider) => {
  const personal =
    /\b(my (api )?key|your (own|personal|private) (api )?key|your account|your user|your profile|signed by you)\b/gi
  expect(inEveryState(provider, undefined, () => said().match(personal) ?? [])).toEqual([])
})

it.each(kinds)('whenever a key can be entered it says whose it is ($keyKind)', { tags: ['R31'] }, (provider) => {
  const owner = provider.keyKind === 'standalone' ? 'belongs to your company' : 'secret credential of this installation'
  const silent = inEveryState(provider, undefined, () => {
    const open = screen.queryByLabelText<HTMLInputElement>(/API key/, { selector: 'input:not([readonly])' })
    return open && !seen().includes(owner) ? ['does not say whose key it is'] : []
  })
  expect(silent).toEqual([])
})
