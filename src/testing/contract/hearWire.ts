import { acceptedTypes } from '../../http/acceptedTypes'

/** A response of the backend, as it came: `httpValidator` reads only what it knows, and drops the rest. */
export interface HeardResponse {
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Milliseconds that an answer may go on after the call is over. */
const patienceMs = 100
const ears = new Set<(response: Response) => void>()
let remove: (() => void) | null = null

/**
 * Hears what a backend answers to `httpValidator` until `stop`, which gives all of it. Heard is what passes through the
 * global `fetch`, of which the requests of `httpValidator` are told apart by what they accept.
 */
export function hearWire() {
  const reading: Promise<HeardResponse | null>[] = []
  const ear = (response: Response) => void reading.push(read(response).catch(() => null))
  ears.add(ear)
  remove ??= install()
  return {
    async stop(): Promise<readonly HeardResponse[]> {
      ears.delete(ear)
      if (ears.size === 0) {
        remove?.()
        remove = null
      }
      const heard = await Promise.all(reading.map(orNothing))
      return heard.filter((one) => one !== null)
    },
  }
}

function install(): () => void {
  const before = globalThis.fetch
  const listening: typeof fetch = async (input, init) => {
    const response = await before(input, init)
    const { headers } = input instanceof Request ? input : { headers: new Headers(init?.headers) }
    if (headers.get('Accept') === acceptedTypes) for (const hear of ears) hear(response.clone())
    return response
  }
  globalThis.fetch = listening
  return () => {
    // Where somebody has put theirs in front meanwhile, ours stays behind it and hears nothing any more.
    if (globalThis.fetch === listening) globalThis.fetch = before
  }
}

async function read(response: Response): Promise<HeardResponse> {
  const text = await response.text()
  return { headers: Object.fromEntries(response.headers), body: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** An answer that never ends is not heard. */
async function orNothing(reading: Promise<HeardResponse | null>): Promise<HeardResponse | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const giveUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs)
  })
  try {
    return await Promise.race([reading, giveUp])
  } finally {
    clearTimeout(timer)
  }
}
