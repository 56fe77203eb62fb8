import type { Channel, Reading } from '../Channel'
import type { SeenEvent } from '../instruments/watchEvents'

/** What events say themselves: typed characters, pasted texts, details, messages, reasons. */
export const domEvents: Channel = {
  name: 'DOM events',
  async read({ take }) {
    // Joined by kind, because typing gives a key away one character after the other.
    const joined = new Map<string, Reading>()
    for (const told of await take('DOM events')) {
      // SAFETY: what instruments/watchEvents.ts tells.
      const { type, own, texts } = JSON.parse(told) as SeenEvent
      for (const [name, text] of Object.entries(texts)) {
        const where = `${type}.${name}`
        const before = joined.get(`${own} ${where}`)?.text ?? ''
        joined.set(`${own} ${where}`, { where, text: before + text, own: own && 'field' })
      }
    }
    return [...joined.values()]
  },
}
