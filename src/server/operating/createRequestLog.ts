import type { FailedAnswer } from '../../border/callbacks'
import { type FailureCode, faults } from '../../core/failures/failures'
import type { Fault } from '../../core/failures/failureTraits'
import type { Met } from '../provider/meet'
import type { Owner } from '../provider/Owner'
import type { HostFunction } from '../provider/ProviderContext'
import type { KeptKey } from '../vault/ConnectionRecord'
import type { HandlerEvent, HandlerNote } from './HandlerEvent'
import { nodeEnv } from './nodeEnv'
import { traceThrown } from './traceThrown'

/** What does not mend itself. */
const forOperators: readonly HandlerNote[] = ['threw', 'unusable-answer', 'key-unreadable', 'identified-nobody']

const toReturn =
  'Return { ok: true, companies: [{ id, name }] } from identify: each id a text that is not empty, or a whole number.'

const ofTheInstallation =
  'Installations of one company count as one, since identify answers no `installation`. Where the provider keeps one for each key, such as a webhook, answer the key’s own id there: `installation: token.id`.'

const ofThePublicPart =
  'A part of the company’s name is a part of the key too, so it was masked. Where it is no secret, say so with `keyFormat.publicPart`.'

const ofTheSeal =
  'Add the encryption key that sealed it to `encryptionKeys`, or have the customer enter their key again.'

const aFailure = '{ ok: false, code } with a code of Latchkey'

/** What each of a host's functions may answer. */
const allowed: Readonly<Record<HostFunction, string>> = {
  identify: `Return { ok: true, companies: [{ id, name }] } or ${aFailure}; \`permissions\` and \`missingPermissions\` are lists of texts, \`installation\` is a text without the key.`,
  install: `Return { ok: true, state: 'installed' | 'pending' } or ${aFailure}; a \`company\` has an id.`,
  isInstalled: `Return { ok: true, state: 'installed' | 'pending' | 'absent' } or ${aFailure}.`,
  uninstall: `Return { ok: true } or ${aFailure}.`,
}

const toRequire = (permissions: readonly string[]) =>
  `identify told permissions without ${permissions.join(', ')}, and the key is connected all the same. Where no other one includes it, refuse such a key: requirePermissions(identify, [...]) with all that a key needs.`

interface Call {
  readonly from: HostFunction
  readonly code: FailureCode
}

const inDevelopment = (message: string) => nodeEnv() !== 'production' && { message }

/** Characters of an owner's id in a log. */
const longestShown = 300

/** An owner's id, as a log has it. */
export function shownId({ id }: Owner): string {
  return id.slice(0, longestShown)
}

/**
 * What is told of one request. Whoever was answered a reference that an operator has to look after finds it in a line of
 * level `error`, and in one: a failure is told as one unless something else of this request was.
 *
 * @param reference as it is answered, where somebody is
 */
export function createRequestLog(tell: (event: Omit<HandlerEvent, 'integration'>) => void, reference?: string) {
  let isTold = false
  let failing: (Call & Met) | undefined

  function note(about: HandlerNote, owner: Owner, more: Partial<HandlerEvent> = {}) {
    const level = forOperators.includes(about) ? 'error' : 'info'
    isTold ||= level === 'error'
    tell({ level, note: about, owner: shownId(owner), ...(reference && { reference }), ...more })
  }

  return {
    note: (about: HandlerNote, owner: Owner, thrown?: unknown) =>
      note(about, owner, {
        ...(thrown !== undefined && traceThrown(thrown, null)),
        ...(about === 'key-unreadable' && inDevelopment(ofTheSeal)),
      }),
    /** @param keys as `traceThrown` takes them */
    threw: (owner: Owner, thrown: unknown, keys: readonly string[] | null, of: Partial<Call>) =>
      note('threw', owner, { ...of, ...traceThrown(thrown, keys) }),
    unusable: (owner: Owner, from: HostFunction) =>
      note('unusable-answer', owner, { from, code: 'unexpected-answer', ...inDevelopment(allowed[from]) }),
    masked: (owner: Owner, from: HostFunction) =>
      note('name-masked', owner, { from, ...inDevelopment(ofThePublicPart) }),
    lacking: (owner: Owner, permissions: readonly string[]) =>
      note('permissions-lacking', owner, { from: 'identify', ...inDevelopment(toRequire(permissions)) }),
    kept: (owner: Owner, { installation, company }: Pick<KeptKey, 'installation' | 'company'>) =>
      note('installation-kept', owner, {
        ...(installation === company.id && inDevelopment(ofTheInstallation)),
      }),
    identifiedNobody: (owner: Owner) =>
      note('identified-nobody', owner, { from: 'identify', code: 'unexpected-answer', ...inDevelopment(toReturn) }),
    /** What a function of the host's came to, and what its last request met. */
    met(code: FailureCode | null, from: HostFunction, met: Met) {
      // Taken back is what another failure has left over, here or in the background.
      const { message, ...facts } = met
      if (code === null || (failing && from === 'uninstall')) return
      failing = { from, code, ...facts, ...(message && inDevelopment(message)) }
    },
    /** @param reader `gone`: nobody reads the answer */
    failed(owner: Owner, { code, side }: FailedAnswer, reader: 'here' | 'gone') {
      const fault: Fault | undefined = faults[code]
      const isOurs = (fault ?? 'service') === 'service' && code !== 'rate-limited'
      const isFailing = failing && (failing.code === code || (isOurs && side !== 'host'))
      tell({
        level: isOurs && !isTold && reader === 'here' ? 'error' : 'info',
        note: 'failed',
        owner: shownId(owner),
        ...(reference && { reference }),
        ...(isFailing && failing),
        code,
      })
    },
  }
}
