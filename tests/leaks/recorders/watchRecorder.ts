import { gunzipSync, inflateSync } from 'node:zlib'
import type { BrowserContext } from 'playwright'

/** Everything that recorders sent from the page, as text, whatever it was packed into. */
export interface Recording {
  /** One text for each request. */
  readonly sent: string[]
  /** For `startLeakPage`: before the page opens. */
  readonly prepare: (context: BrowserContext) => Promise<void>
}

/** What the page itself loads and asks for. */
const own = /^\/($|page\.|recorder\.js|api\/(validate|activate|connection)$|elsewhere|serviceWorker)/

export function watchRecorder(): Recording {
  const sent: string[] = []
  return {
    sent,
    async prepare(context) {
      // PostHog records no robots, and this one is to be taken for a person.
      await context.addInitScript(() => {
        const userAgent = navigator.userAgent.replace('Headless', '')
        Object.defineProperties(Navigator.prototype, {
          webdriver: { get: () => false },
          userAgent: { get: () => userAgent },
          userAgentData: { get: () => undefined },
        })
      })
      await context.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url())
        if (own.test(pathname)) return route.continue()
        sent.push(`${route.request().url()}\n${unpacked(route.request().postDataBuffer())}`)
        return route.fulfill({ json: answerTo(pathname) })
      })
    },
  }
}

/** PostHog records only what its server asks for. Of its settings, none says what to leave out. */
function answerTo(path: string): object {
  if (!/^\/(array|flags)/.test(path)) return { status: 1 }
  return {
    supportedCompression: ['gzip', 'gzip-js'],
    sessionRecording: { endpoint: '/s/', consoleLogRecordingEnabled: true, recordCanvas: false },
    autocapture_opt_out: false,
    capturePerformance: { network_timing: true },
    autocaptureExceptions: true,
    hasFeatureFlags: false,
    featureFlags: {},
  }
}

/** The bytes as they are, and what is in them: gzip (PostHog) and zlib (Sentry) streams, also within texts and in base64. */
function unpacked(bytes: Buffer | null): string {
  if (!bytes) return ''
  return texts(bytes, 4).join('\n')
}

function texts(bytes: Buffer, depth: number): string[] {
  const found = [bytes.toString('utf8'), bytes.toString('latin1')]
  if (depth === 0) return found
  for (const inner of [...streamsIn(bytes), ...streamsInJson(bytes)]) found.push(...texts(inner, depth - 1))
  return found
}

function* streamsIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + 2 < bytes.length; at++) {
    const gzip = bytes[at] === 0x1f && bytes[at + 1] === 0x8b
    // The two bytes of a zlib header, read as one number, are a multiple of 31.
    const zlib = bytes[at] === 0x78 && bytes.readUInt16BE(at) % 31 === 0
    if (!gzip && !zlib) continue
    try {
      yield gzip ? gunzipSync(bytes.subarray(at)) : inflateSync(bytes.subarray(at))
    } catch {
      // Bytes that only looked like a stream.
    }
  }
}

/** PostHog puts single events into JSON as texts of which each character is one byte. */
function* streamsInJson(bytes: Buffer): Generator<Buffer> {
  const text = bytes.toString('utf8')
  for (const [quoted] of text.matchAll(/"(?:\\.|[^"\\])*"/g)) {
    if (!quoted.includes('\\u001f')) continue
    try {
      yield Buffer.from(JSON.parse(quoted) as string, 'latin1')
    } catch {
      // No JSON after all.
    }
  }
}
