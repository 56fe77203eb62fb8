import { crc32, deflateSync } from 'node:zlib'
import type { PNG } from 'pngjs'

/**
 * A PNG with a palette of at most 256 colours: five bits of each channel, or as many as fit. A third of what the true
 * colours take, and off by four of 255 at most, which nobody sees.
 */
export function encodePicture({ width, height, data }: PNG): Buffer {
  const { palette, indices } = reduce(data)
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits for each pixel, which are a place in the palette.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function reduce(data: Buffer): { palette: number[]; indices: Uint8Array } {
  const pixels = data.length / 4
  for (let bits = 5; ; bits--) {
    const steps = 2 ** bits - 1
    const levels = Uint8Array.from({ length: 256 }, (_, level) =>
      Math.round((Math.round((level * steps) / 255) * 255) / steps),
    )
    const places = new Map<number, number>()
    const palette: number[] = []
    const indices = new Uint8Array(pixels)
    for (let pixel = 0; pixel < pixels && places.size <= 256; pixel++) {
      const colour = [0, 1, 2].map((channel) => levels[data[pixel * 4 + channel] ?? 0] ?? 0)
      const name = colour.reduce((sum, level) => sum * 256 + level, 0)
      const place = places.get(name) ?? places.size
      if (place === places.size) {
        places.set(name, place)
        palette.push(...colour)
      }
      indices[pixel] = place
    }
    if (places.size <= 256) return { palette, indices }
  }
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
