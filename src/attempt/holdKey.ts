import type { ConnectionDetails } from '../core/connection/connection'
import type { AttemptId } from '../core/states/attempt'
import type { ApiKey } from '../key/ApiKey'
import { createApiKey } from '../key/createApiKey'
import { secretParts } from '../key/scrubbing/secretParts'
import { idempotencyKey } from './idempotencyKey'
import type { Entry } from './readEntry'

/** One attempt's key, from submit to its end: the only place where a key lives (K02). */
export interface HeldKey {
  readonly attempt: AttemptId
  readonly key: ApiKey
  readonly fields: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, ApiKey>>
  readonly idempotencyKey: string
  readonly abort: AbortController
  /** What `validate` told of the key, for the connection that it may become. */
  details: ConnectionDetails
  /** The secrets that have to be scrubbed out of everything that comes back meanwhile; empty once forgotten. */
  readonly keys: () => readonly string[]
  /** Texts that stood on the page before this key was entered, so that they give nothing of it away. */
  readonly known: readonly string[]
  /** Drops the key and aborts what still runs with it. */
  readonly forget: () => void
}

/** What is awaited for an attempt. Where the attempt has ended meanwhile it never comes, so that nothing goes on from it. */
export async function whileItRuns<T>({ abort }: HeldKey, awaited: Promise<T>): Promise<T> {
  const given = await awaited
  return abort.signal.aborted ? new Promise(() => {}) : given
}

export function holdKey(attempt: AttemptId, entry: Entry, known: readonly string[]): HeldKey {
  const main = createApiKey(entry.key)
  const further = Object.entries(entry.secrets).map(([name, value]) => [name, createApiKey(value)] as const)
  const abort = new AbortController()
  let held: readonly ApiKey[] = [main.key, ...further.map(([, { key }]) => key)]
  return {
    attempt,
    key: main.key,
    fields: entry.fields,
    secrets: Object.fromEntries(further.map(([name, { key }]) => [name, key])),
    idempotencyKey: idempotencyKey(),
    abort,
    details: {},
    keys: () => held.flatMap((key) => secretParts(key.reveal(), entry.publicPart)),
    known,
    forget() {
      held = []
      main.forget()
      for (const [, secret] of further) secret.forget()
      abort.abort()
    },
  }
}
