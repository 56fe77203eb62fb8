import type { Channel } from '../Channel'

/** What whoever pastes next would get. Only what the person copied may be there, as it was copied. */
export const clipboard: Channel = {
  name: 'clipboard',
  async read({ clipboard: { read, copied } }) {
    const text = await read()
    return [{ where: 'clipboard', text, own: text === copied() && 'clipboard' }]
  },
}
