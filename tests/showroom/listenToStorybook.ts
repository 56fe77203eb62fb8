/** What a page has told of the story that it was asked for last. */
export interface Told {
  /** The story or page that has been shown, with its play function; `nothing` when it could not be. */
  ended: string | null
  problem: string | null
  onEnd: () => void
}

/** What this relies on of Storybook: the channel by which its toolbar and sidebar speak to the page of the stories. */
interface Channel {
  on(event: string, listener: (payload: Payload) => void): void
  emit(event: string, payload: object): void
}
type Payload = string | { readonly storyId?: string; readonly status?: string; readonly message?: string } | undefined

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined
  var latchkeyTold: Told | undefined
}

/** Runs in the page, before anything of Storybook does: what the first story tells is not missed. */
export function listenToStorybook() {
  const told: Told = { ended: null, problem: null, onEnd: () => {} }
  globalThis.latchkeyTold = told
  let channel: Channel | undefined
  const end = (id: string) => {
    told.ended = id
    told.onEnd()
  }
  const listen = (given: Channel) => {
    const fails = (what: string) => (payload: Payload) => {
      const detail = typeof payload === 'object' ? (payload.message ?? JSON.stringify(payload)) : String(payload)
      told.problem ??= `${what}: ${detail}`
    }
    given.on('playFunctionThrewException', fails('the play function threw'))
    given.on('unhandledErrorsWhilePlaying', fails('an error while playing'))
    given.on('storyFinished', (payload) => {
      if (typeof payload !== 'object') return
      if (payload.status !== 'success') fails('the story ended badly')(payload)
      end(payload.storyId ?? 'nothing')
    })
    given.on('docsRendered', (payload) => end(String(payload)))
    for (const event of ['storyMissing', 'storyErrored', 'storyThrewException', 'configError'])
      given.on(event, (payload) => {
        fails(event)(payload)
        end('nothing')
      })
  }
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(given: Channel) {
      if (given && given !== channel) listen(given)
      channel = given
    },
  })
}
