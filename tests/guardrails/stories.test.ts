import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import requirements from '../../docs/requirements.json'

const folder = new URL('../../stories/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.stories.tsx'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const shown = new Set(
  sources.flatMap((source) =>
    Array.from(source.matchAll(/requirements: \[([^\]]*)\]/g), ([, ids = '']) => ids.match(/R\d\d/g) ?? []).flat(),
  ),
)

// One test for all: an id in a title would count as a proof of that requirement.
it('every requirement is shown by a story, so that the docs page can link to it', () => {
  expect(Object.keys(requirements).filter((id) => !shown.has(id))).toEqual([])
})

it('no story names a requirement that there is not', () => {
  expect([...shown].filter((id) => !(id in requirements))).toEqual([])
})
