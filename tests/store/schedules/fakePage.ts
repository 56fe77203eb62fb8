import { vi } from 'vitest'

interface Registration {
  readonly type: string
  readonly listener: EventListener
}

/**
 * An EventTarget that knows how many listen. It takes off itself what a signal ends: of several listeners with one signal,
 * Node 20 forgets all but the last to be added when it collects garbage, so that they stay.
 */
class CountedTarget extends EventTarget {
  #registered: Registration[] = []

  get count(): number {
    return this.#registered.length
  }

  override addEventListener(type: string, listener: EventListener, { signal }: AddEventListenerOptions = {}) {
    if (signal?.aborted) return
    this.#registered.push({ type, listener })
    super.addEventListener(type, listener)
    signal?.addEventListener('abort', () => this.removeEventListener(type, listener))
  }

  override removeEventListener(type: string, listener: EventListener) {
    this.#registered = this.#registered.filter((one) => one.type !== type || one.listener !== listener)
    super.removeEventListener(type, listener)
  }
}

/** As much of a page as the store looks at. All stores of a sequence are on it. */
export function fakePage() {
  const page = new CountedTarget()
  const content = Object.assign(new CountedTarget(), { visibilityState: 'visible' })
  const device = { onLine: true }
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', content)
  vi.stubGlobal('navigator', device)
  return {
    listeners: () => page.count + content.count,
    focus: () => page.dispatchEvent(new Event('focus')),
    show(visibilityState: 'visible' | 'hidden') {
      content.visibilityState = visibilityState
      content.dispatchEvent(new Event('visibilitychange'))
    },
    connect(onLine: boolean) {
      device.onLine = onLine
      page.dispatchEvent(new Event(onLine ? 'online' : 'offline'))
    },
    leaveAndRestore() {
      page.dispatchEvent(new Event('pagehide'))
      page.dispatchEvent(new Event('pageshow'))
    },
  }
}
