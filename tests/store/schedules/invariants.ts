import { isDeepStrictEqual } from 'node:util'
import { knownOf } from '../../../src/checking/knownOf'
import { breaksConnection, faults } from '../../../src/core/failures/failures'
import { badgeOf, brokenBy, companyOf, connectionOf, originOf } from '../../../src/core/states/selectors'
import type { State } from '../../../src/core/states/states'
import { CANARY } from '../../canary'
import type { ModelBackend } from './modelBackend'
import { attemptOf, type Call, codeTold, isOk, type Widget } from './Widget'

/** What may be looked at, and when. Each invariant says whether it is broken. */
export interface Moments {
  /** A store went from one state to another. */
  readonly change: { readonly widget: Widget; readonly before: State; readonly after: State }
  /** A call was answered, and what follows from that has happened. */
  readonly answer: { readonly call: Call; readonly before: State; readonly after: State }
  /** Something happened, and everything that follows without time passing. */
  readonly step: { readonly widget: Widget }
  /** Something was told to someone: a message to another tab, an event to the host. */
  readonly told: { readonly what: unknown }
  /** Nothing was answered for as long as any attempt may last. */
  readonly silence: { readonly widget: Widget }
  /** Everything was answered, and a last check was made. */
  readonly quiet: { readonly widget: Widget; readonly backend: ModelBackend }
  /** All stores were disposed, and what was going live has ended. */
  readonly gone: { readonly left: Readonly<Record<string, number>> }
  /** Something happens after the stores were disposed. */
  readonly afterwards: { readonly calls: number }
  readonly thrown: { readonly error: unknown }
}

export type MomentName = keyof Moments
type Broken<M extends MomentName> = (moment: Moments[M]) => boolean
type Invariants = { readonly [M in MomentName]: Readonly<Record<string, Broken<M>>> }

const running = (state: State) =>
  state.status === 'validating' || state.status === 'activating' || state.status === 'confirming'

const tellsOfConnection = (call: Call) =>
  isOk(call) && (call.delivered as { answer: { connection?: unknown } }).answer.connection != null

const invariants = {
  change: {
    'no attempt becomes connected without an accepted answer to that attempt': ({ widget, before, after }) => {
      if (after.status !== 'connected' || !running(before) || originOf(before) === after) return false
      const mine = widget.calls.filter(({ attempt }) => attempt === attemptOf(before))
      const accepted = mine.some((call) => call.name !== 'check' && call.name !== 'disconnect' && isOk(call))
      return !accepted && !mine.some((call) => call.name === 'check' && tellsOfConnection(call))
    },

    'an attempt becomes connected only to a company that the person was shown, or that was not in question': ({
      before,
      after,
    }) => {
      if (after.status !== 'connected' || !running(before) || originOf(before) === after) return false
      const asked = before.status === 'activating' ? before.company : companyOf(before)
      return asked !== null && after.connection.company.id !== asked.id
    },

    'a cancelled or failed attempt leaves what was known': ({ before, after }) =>
      running(before) &&
      !running(after) &&
      (after.status !== 'connected' || originOf(before) === after) &&
      !isDeepStrictEqual(originOf(before), originOf(after)),

    'a service fault never breaks a connection': ({ widget, after }) => {
      const failure = brokenBy(after)
      if (!failure) return false
      return faults[failure.code] === 'service' || !(widget.reasons.has(failure.code) || failure.code === 'expired-key')
    },

    'no state holds a key': ({ after }) => JSON.stringify(after).includes(CANARY),
  },

  answer: {
    'a late answer changes nothing': ({ call, before, after }) =>
      call.name !== 'check' && call.attempt !== attemptOf(before) && after !== before,

    'a check that could not tell leaves what was known': ({ call, before, after }) => {
      if (call.name !== 'check' || before.status === 'loading' || isOk(call)) return false
      const code = codeTold(call.delivered)
      const tells = code !== null && breaksConnection({ code })
      return !tells && !isDeepStrictEqual(knownOf(before), knownOf(after))
    },
  },

  step: {
    'a key is out of reach once its attempt is over': ({ widget }) => {
      const current = attemptOf(widget.store.getState())
      return widget.keys.some(({ key, attempt }) => attempt !== current && canReveal(key))
    },

    'no more than one validate runs at a time': ({ widget }) =>
      widget.calls.filter(({ name, signal, delivered }) => name === 'validate' && !delivered && !signal.aborted)
        .length > 1,

    'connected is never shown after the last check said that the key does not work, while nothing happened since': ({
      widget,
    }) => {
      const state = widget.store.getState()
      return widget.lastWord === 'broken' && connectionOf(state) !== null && badgeOf(state) === 'connected'
    },
  },

  told: {
    'no message to another tab and no event for the host holds a key': ({ what }) =>
      JSON.stringify(what).includes(CANARY),
  },

  silence: {
    'every attempt ends, also when nobody ever answers': ({ widget }) => {
      const { status } = widget.store.getState()
      return running(widget.store.getState()) || status === 'disconnecting' || (widget.mounted && status === 'loading')
    },
  },

  quiet: {
    'when everything was answered and a last check was made, the state is what the backend says': ({
      widget,
      backend,
    }) => {
      if (!widget.mounted || backend.isAboutToExpire()) return false
      const state = widget.store.getState()
      const isBroken = backend.failure !== null || backend.isExpired()
      // K04: of a broken connection nothing is taken over right after an attempt, whose key may be in its words.
      if (state.status === 'failed' && companyOf(state) === null && backend.connection !== null && isBroken)
        return false
      return (
        companyOf(state)?.id !== backend.connection?.company.id ||
        (backend.connection !== null && (brokenBy(state) !== null) !== isBroken)
      )
    },
  },

  gone: {
    'after dispose no timer, listener, channel or lock is left': ({ left }) =>
      Object.values(left).some((count) => count > 0),
  },

  afterwards: {
    'after dispose no callback is called': ({ calls }) => calls > 0,
  },

  thrown: {
    'nothing that is done to a store throws': () => true,
  },
} satisfies Invariants

type Title<M> = M extends MomentName ? keyof (typeof invariants)[M] : never
export type Invariant = Title<MomentName>
export const titles = Object.values(invariants).flatMap(Object.keys) as readonly Invariant[]

/** Looks at one moment with `only` these invariants. @throws with the title of the first that is broken */
export function look<M extends MomentName>(name: M, moment: Moments[M], only: ReadonlySet<Invariant> | null) {
  const group: Readonly<Record<string, Broken<M>>> = (invariants as unknown as Invariants)[name]
  for (const title of Object.keys(group)) {
    if (only && !only.has(title as Invariant)) continue
    if (group[title]?.(moment)) throw new BrokenInvariant(title, name, moment)
  }
}

class BrokenInvariant extends Error {
  constructor(title: string, name: MomentName, moment: object) {
    const { before, after, widget, error, left } = moment as Record<string, unknown>
    const shown = { before, after, state: (widget as Widget | undefined)?.store.getState(), left, error: String(error) }
    super(`Broken: ${title}\n(${name}) ${JSON.stringify(shown, null, 1)}`)
  }
}

function canReveal(key: { reveal(): string }): boolean {
  try {
    key.reveal()
    return true
  } catch {
    return false
  }
}
