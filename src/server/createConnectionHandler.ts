import type { FailedAnswer } from '../border/callbacks'
import type { KnownConnection } from '../core/connection/connection'
import { type FailureCode, failureCodes } from '../core/failures/failures'
import type { ConnectionHandlerOptions } from './ConnectionHandlerOptions'
import { createHealth } from './operating/createHealth'
import { createRequestLog, shownId } from './operating/createRequestLog'
import type { HandlerEvent, Refusal } from './operating/HandlerEvent'
import type { HandlerHealth } from './operating/HandlerHealth'
import { printEvent } from './operating/printEvent'
import { traceThrown } from './operating/traceThrown'
import type { Credential } from './provider/Credential'
import { createProviderCalls } from './provider/createProviderCalls'
import type { Owner } from './provider/Owner'
import { ProviderFailure } from './provider/ProviderFailure'
import type { Backend } from './record/Backend'
import type { Asked } from './request/Asked'
import { notFromHere } from './request/notFromHere'
import { type Attempt, readAttempt } from './request/readAttempt'
import { refuse, respond, turnAway } from './request/respond'
import { toOwner } from './request/toOwner'
import { withinTime } from './request/withinTime'
import { requireOptions } from './requireOptions'
import { vaultWithin } from './vault/vaultWithin'
import { createRunning } from './waiting/createRunning'
import { within } from './waiting/within'
import { activateKey } from './work/activateKey'
import { checkConnection } from './work/checkConnection'
import { disconnect } from './work/disconnect'
import { liveCredential } from './work/liveCredential'
import { readConnection } from './work/readConnection'
import { settleWork } from './work/settleWork'
import { isUnanswered } from './work/takeBack'
import { validateKey } from './work/validateKey'

/** What `createConnectionHandler` gives: a handler of the requests of the wire. */
export interface ConnectionHandler {
  /** Answers the four requests of the wire, by the last part of the address. Resolves always. */
  (request: Request): Promise<Response>
  /**
   * What is known of an owner's connection, its failure included, as `initialConnection` of a page. Asks the vault and
   * nobody else. Undefined where it is not known yet, or the vault does not answer within `requestMs`: then the page asks.
   */
  read(owner: Owner): Promise<KnownConnection | undefined>
  /**
   * The key of an owner's connection, with its fields and further secrets, for your own calls to the provider. Null where
   * there is none, where the provider refuses it by now, or where no encryption key here opens it. Use it on the server, and
   * let go of it; never log it or send it to a browser.
   *
   * @throws whatever the vault rejects with, and Error where it does not answer within `requestMs`; TypeError for an owner
   *   without an id
   */
  credential(owner: Owner): Promise<Credential | null>
  /**
   * Finishes or takes back what interrupted requests have left, of at most so many owners. Call it at the start, and every
   * half a minute. Rejects where the vault does not answer within `requestMs`.
   *
   * @param most @default 20
   * @returns how many owners were looked after
   */
  settle(most?: number): Promise<number>
  /** Resolves when everything that has begun has ended: before the process ends. */
  drain(): Promise<void>
  /** How this instance is, for a route of your own that an operator or a load balancer asks. Resolves always. */
  health(): Promise<HandlerHealth>
}

/**
 * The backend of a connect widget: speaks the whole wire of `httpValidator` for one integration, in everything that knows
 * `Request` and `Response`. What it begins at the provider is written down in the vault first, so that whoever comes next
 * finishes it or takes it back.
 *
 * @throws TypeError for an option that is missing or none, for a vault that can't keep what an installation needs, and for
 *   `origins` of which one is none; RangeError for a time that no timer keeps
 */
export function createConnectionHandler(options: ConnectionHandlerOptions): ConnectionHandler {
  requireOptions(options)
  const { name, provider, identify, installation, providerMs = 8_000, requestMs = 18_000 } = options
  const vault = vaultWithin(requestMs, options.vault)
  const running = createRunning()
  const health = createHealth(vault)
  const owners = JSON.stringify([name, 'owner', '']).slice(0, -2)

  function tell(event: Omit<HandlerEvent, 'integration'>) {
    // A log that fails, or hangs, is no reason to leave anybody without an answer.
    const written = new Promise((resolve) => resolve((options.log ?? printEvent)({ ...event, integration: name })))
    void running.track(within(requestMs, written, () => {}))
  }

  function backendFor({ note, ...lines } = createRequestLog(tell)): Backend {
    return {
      vault,
      note,
      noteKept: lines.kept,
      installs: installation !== undefined,
      ask: createProviderCalls(provider, identify, installation, providerMs, {
        onThrown: (owner, thrown, from, sent) => lines.threw(owner, thrown, keysOf(sent), { from, code: 'unknown' }),
        onUnusable: lines.unusable,
        onNobody: lines.identifiedNobody,
        onLacking: lines.lacking,
        onMasked: lines.masked,
        onAnswered(code, from, met) {
          lines.met(code, from, met)
          health.providerWas(code !== null && isUnanswered({ code }) ? 'failing' : 'well')
        },
      }),
      onOpened: (state) => health.keyWas(state),
      nameOf: (kind, id) => JSON.stringify([name, kind, id]),
      later: (owner, run) => void running.track(run().catch((thrown: unknown) => note('threw', owner, thrown))),
    }
  }

  async function answer(request: Request, reference: string): Promise<Response> {
    const until = performance.now() + requestMs
    const rest = () => Math.max(0, until - performance.now())
    // Whoever is asked who it is may hang as the provider may.
    const soon = <Result>(asked: Promise<Result> | Result) => within(rest(), Promise.resolve(asked), hostHangs)
    const origins = typeof options.origins === 'function' ? options.origins() : options.origins
    const refused = (because: Refusal, by?: Owner): Response => {
      tell({ level: 'info', note: 'refused', because, reference, ...(by && { owner: shownId(by) }) })
      return turnAway(because)
    }
    const from = notFromHere(request, origins)
    if (from) return refused(from)
    const asking = await soon(options.owner(request))
    if (!asking) return refused('nobody')
    const owner = toOwner(asking)
    if (!owner) {
      tell({ level: 'error', note: 'owner-without-id', reference })
      return refuse(401)
    }
    // Not by default: a check that answers nothing may be one that has failed.
    if (options.isAllowed && !(await soon(options.isAllowed(request, { ...owner }))))
      return refused('not-allowed', owner)
    const lines = createRequestLog(tell, reference)
    const backend = backendFor(lines)

    const end = (ended: Ended, reader: 'here' | 'gone' = 'here'): Response => {
      if (!ended.ok) lines.failed(owner, ended, reader)
      return respond(ended, reference)
    }
    const run = async (
      doubt: FailureCode,
      task: (asked: Asked) => Promise<Ended>,
      sent?: Attempt,
      gone?: AbortSignal,
    ) => {
      const onThrown = (thrown: unknown, code: FailureCode) =>
        lines.threw(owner, thrown, sent ? keysOf(sent.credential) : null, { code })
      const limits = { ms: rest(), doubt, onThrown, gone }
      const attempt = sent?.attempt ?? ''
      const ended = await withinTime(limits, (part) => running.track(task({ ...part, owner, attempt })))
      return end(ended, gone?.aborted ? 'gone' : 'here')
    }

    const retryAfterSeconds = (await soon(options.limit?.({ ...owner }))) ?? 0
    if (retryAfterSeconds > 0) return end({ ok: false, code: 'rate-limited', retryAfterSeconds })
    const action = new URL(request.url).pathname.replace(/\/+$/, '').split('/').at(-1)
    const call = `${request.method} ${action}`
    if (call === 'GET connection') return run('timeout', (asked) => checkConnection(backend, asked))
    if (call === 'DELETE connection') return run('disconnect-unconfirmed', (asked) => disconnect(backend, asked))
    const isActivation = call === 'POST activate' && installation !== undefined
    if (call !== 'POST validate' && !isActivation) return refused('address', owner)
    const to = isActivation ? 'activate' : 'validate'
    const sent = request.bodyUsed ? 'taken' : await readAttempt(request, to, provider, rest())
    if (sent === 'taken') {
      tell({ level: 'error', note: 'body-already-read', reference })
      return refuse(500)
    }
    if (typeof sent === 'string') return refused(sent, owner)
    if ('ok' in sent) return end(sent)
    const task = (asked: Asked): Promise<Ended> =>
      sent.to === 'activate'
        ? activateKey(backend, asked, sent.credential, sent.data)
        : validateKey(backend, asked, sent.credential, sent.data)
    // Who cancels a validation wants nothing to go live; an activation goes on.
    return run('activation-unconfirmed', task, sent, isActivation ? undefined : request.signal)
  }

  async function handle(request: Request): Promise<Response> {
    const reference = crypto.randomUUID()
    try {
      // The whole of it, so that whoever drains waits for what has not begun anything yet as well.
      return await running.track(answer(request, reference))
    } catch (thrown) {
      const failed = answerOfThrown(thrown)
      tell({ level: 'error', note: 'threw', reference, code: failed.code, ...traceThrown(thrown, null) })
      return respond(failed, reference)
    }
  }

  return Object.assign(handle, {
    async read(given: Owner) {
      const backend = backendFor()
      const owner = toOwner(given)
      if (!owner) {
        tell({ level: 'error', note: 'owner-without-id' })
        return undefined
      }
      try {
        return await running.track(readConnection(backend, owner))
      } catch (thrown) {
        backend.note('threw', owner, thrown)
        return undefined
      }
    },
    async credential(given: Owner) {
      const owner = toOwner(given)
      if (!owner) throw new TypeError('This is an owner without an id.')
      return running.track(liveCredential(backendFor(), owner))
    },
    async settle(most = 20) {
      if (!installation) return 0
      return running.track(settleWork(backendFor(), owners, most))
    },
    drain: () => running.drain(),
    health: () => health.ask(owners),
  })
}

function keysOf({ key, secrets }: Credential): readonly string[] {
  return [key, ...Object.values(secrets)]
}

function hostHangs(): never {
  throw new ProviderFailure('timeout', { side: 'host' })
}

/** With its details: a host's own limit may say when to come back. A code that nobody knows has no status either. */
function answerOfThrown(thrown: unknown): FailedAnswer {
  const isKnown = thrown instanceof ProviderFailure && failureCodes.includes(thrown.answer.code)
  return isKnown ? thrown.answer : { ok: false, code: 'unknown' }
}

type Ended = { readonly ok: true } | FailedAnswer
