import { randomBytes } from 'node:crypto'
import { Session } from 'node:inspector/promises'
import { expect, it } from 'vitest'
import { readEntry } from '../../src/attempt/readEntry'
import type { ProviderDefinition } from '../../src/core/provider/provider'
import { createQuestions } from '../../src/key/doubts/createQuestions'

const provider: ProviderDefinition = {
  name: 'Acme',
  keyKind: 'standalone',
  fields: [
    { name: 'site', label: 'Site', kind: 'text' },
    { name: 'region', label: 'Region', kind: 'select', options: [{ value: 'europe-north-and-west', label: 'Europe' }] },
  ],
}

/** Whether a text with these bytes in it is held by anything, after garbage collection. */
async function isHeld(bytes: Buffer): Promise<boolean> {
  const chunks: Buffer[] = []
  const session = new Session()
  session.connect()
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ params }) => void chunks.push(Buffer.from(params.chunk)))
  await session.post('HeapProfiler.collectGarbage')
  await session.post('HeapProfiler.collectGarbage')
  await session.post('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.disconnect()
  return Buffer.concat(chunks).includes(bytes)
}

/** A key of which no text is kept here: bytes are outside the heap. */
const someKey = () => Buffer.from(`ac_${randomBytes(20).toString('hex')}`)
const wait = () => new Promise((resolve) => setTimeout(resolve, 10))

it.each([
  [
    'the values of fields',
    (key: Buffer) => `site = acme-denmark-and-norway\nregion = europe-north-and-west\nkey = ${key.toString()}`,
  ],
  [
    'the names of several values',
    (key: Buffer) => `THE_FIRST_ACCESS_TOKEN=${key.toString()}\nTHE_SECOND_ACCESS_TOKEN=${key.toString()}x`,
  ],
])('%s keep nothing of the text that they were pasted in', { tags: ['K02', 'K05'] }, async (_, textOf) => {
  const bytes = someKey()
  const read = () => {
    const entry = readEntry({ key: textOf(bytes), fields: {}, reading: 'read' }, provider, createQuestions())
    return 'code' in entry ? entry : { code: null, fields: entry.fields, names: [] }
  }
  const kept = read()
  await wait()
  expect(await isHeld(bytes)).toBe(false)
  const told = JSON.stringify(kept)
  expect(told).toMatch(/acme-denmark-and-norway.*europe-north-and-west|THE_FIRST_ACCESS_TOKEN.*THE_SECOND_ACCESS_TOKEN/)
})
