import type { Channel } from '../Channel'

/** `window.name`, which the next page of this tab can read, and whatever scripts have put on the window. */
export const globals: Channel = {
  name: 'globals',
  async read({ page }) {
    const texts = await page.evaluate(() => {
      // What a window has before any script puts something on it.
      const frame = document.createElement('iframe')
      document.head.append(frame)
      const native = new Set(Reflect.ownKeys(frame.contentWindow ?? window))
      frame.remove()
      const added = Reflect.ownKeys(window).filter((name) => !native.has(name))
      return window.leakInstruments.textsOf([
        window.name,
        ...added.map((name) => [String(name), (window as unknown as Record<PropertyKey, unknown>)[name]]),
      ])
    })
    return texts.map((text) => ({ where: 'window', text }))
  },
}
