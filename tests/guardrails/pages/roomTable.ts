import { layers } from '../layers'
import { markdownTable } from './markdownTable'

/** The rooms of each layer that has some, from the bottom up. */
export function roomTable(): string {
  return markdownTable(
    ['room', 'holds'],
    Object.entries(layers).flatMap(([layer, { rooms = {} }]) =>
      Object.entries(rooms).map(([room, holds]) =>
        room === '.' ? [`\`src/${layer}\` itself`, holds] : [`\`src/${layer}/${room}\``, holds],
      ),
    ),
  )
}
