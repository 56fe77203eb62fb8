import { vi } from 'vitest'

type Message = { data: unknown }

interface FakeTabsOptions {
  readonly locks?: boolean
  /** When a message arrives. @default in a microtask */
  readonly deliver?: (run: () => void) => void
}

/** What tabs have in common, without a browser: messages, and locks with one holder at a time. */
export function fakeTabs({ locks = true, deliver = queueMicrotask }: FakeTabsOptions = {}) {
  const channels = new Set<FakeChannel>()
  const sent: unknown[] = []

  class FakeChannel {
    onmessage: ((message: Message) => void) | null = null
    readonly name: string
    constructor(name: string) {
      this.name = name
      channels.add(this)
    }
    postMessage(message: unknown) {
      const data = structuredClone(message)
      sent.push(data)
      for (const other of channels)
        if (other !== this && other.name === this.name) deliver(() => other.onmessage?.({ data }))
    }
    close() {
      channels.delete(this)
    }
  }

  const queues = new Map<string, (() => void)[]>()
  const next = (name: string) => queues.get(name)?.[0]?.()

  function request(name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void> | undefined) {
    return new Promise<void>((resolve, reject) => {
      const queue = queues.get(name) ?? []
      queues.set(name, queue)
      const leave = () => {
        queue.splice(queue.indexOf(turn), 1)
        if (queue.length > 0) next(name)
      }
      let holding = false
      const turn = () => {
        if (holding) return
        holding = true
        void Promise.resolve(hold()).then(() => {
          leave()
          resolve()
        })
      }
      signal.addEventListener('abort', () => {
        if (holding) return
        leave()
        reject(signal.reason)
      })
      queue.push(turn)
      queueMicrotask(() => next(name))
    })
  }

  vi.stubGlobal('BroadcastChannel', FakeChannel)
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks ? { request } : undefined })
  return {
    sent,
    openChannels: () => channels.size,
    locksInUse: () => [...queues.values()].reduce((sum, queue) => sum + queue.length, 0),
  }
}
