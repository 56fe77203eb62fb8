import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import requirements from '../../docs/requirements.json'
import { parts } from '../../src/components/parts/parts'

const folder = new URL('../../stories/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.stories.tsx'))
  .map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }))

const shown = new Set(
  files.flatMap(({ source }) =>
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

// The toolbar makes these of any story, and the tests of the static Storybook look at them.
it('no story is a copy of another in a theme, a direction, a language or a width', () => {
  const fixed =
    /\b(?:theme: '(?:light|dark)'|direction: '(?:ltr|rtl)'|language: '|density: '|motion: '|width: 'narrow')/
  expect(files.filter(({ source }) => fixed.test(source.replaceAll(/`[^`]*`/g, ''))).map(({ name }) => name)).toEqual(
    [],
  )
})

it('a story of an update is called one, as the button is', () => {
  const names = files.flatMap(({ source }) =>
    Array.from(source.matchAll(/^export const (\w+)/gm), ([, name = '']) => name),
  )
  expect(names.length).toBeGreaterThan(200)
  expect(names.filter((name) => /replac/i.test(name))).toEqual([])
})

it('every component has a page of its own, beside its stories', () => {
  const components = Object.keys(parts).filter((name) => !['LiveRegions', 'ReconnectBanners'].includes(name))
  expect(components.length).toBeGreaterThan(7)
  const pages = readdirSync(new URL('components/', folder))
  expect(components.filter((name) => !pages.includes(`${name}.mdx`))).toEqual([])
})
