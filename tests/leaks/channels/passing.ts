import type { Channel } from '../Channel'
import type { ChannelName } from '../table/expected'

/** A channel through which things pass by: its instrument is at work all the while, and tells what it saw. */
export function passing(name: ChannelName): Channel {
  return {
    name,
    read: async ({ take }) => (await take(name)).map((text) => ({ where: name, text })),
  }
}
