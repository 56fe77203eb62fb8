import { posix } from 'node:path'
import { expect, test } from 'vitest'
import ways from '../../docs/ways.json'
import { layers } from './layers'
import { filesOf, type Way } from './pages/wayList'
import { sourceFiles } from './sourceFiles'

/**
 * A package that one file alone may import: what comes in from outside is parsed at the border, callbacks' answers in
 * the browser and requests on the server.
 */
const ALONE: Record<string, string> = { 'border/answers.ts': 'zod/v4/core', 'http/wire.ts': 'zod/mini' }

/** More than these, and a folder is searched instead of read. */
const MOST_FILES = 15
/** Folders whose files are all of one kind, which may have any number of them. */
const OF_ONE_KIND: Readonly<Record<string, string>> = {
  locales: 'a language a file',
  'providers/vendors': 'a vendor a file',
  'identify/vendors': 'a vendor a file',
  'testing/contract/promises': 'a promise a file',
}

const ENTRIES = ['index.ts', 'headless.ts', 'http.ts', 'providers.ts', 'server.ts', 'testing.ts']
const CLIENT = ['index.ts', 'headless.ts']

const files = sourceFiles()
const folderOf = (path: string) => path.split('/')[0] ?? ''
/** The room within its layer: `steps` of `core/steps/toResting.ts`, `.` of `core/machine.ts`. */
const roomOf = (path: string) => posix.relative(folderOf(path), posix.dirname(path)) || '.'
const roomsOf = (layer: string) => Object.keys(layers[layer]?.rooms ?? { '.': '' })
/** Each language is an entry of its own. */
const locales = files.map(({ path }) => path).filter((path) => folderOf(path) === 'locales')
/** So is each vendor, once for the browser and once for the server. */
const vendors = files.map(({ path }) => path).filter((path) => /^(providers|identify)\/vendors\//.test(path))
const WITHOUT_REACT = ['http.ts', 'providers.ts', 'server.ts', 'testing.ts', ...locales, ...vendors]

test('there is something to read', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(10)
})

test.each(Object.entries(layers))('%s imports from its own layer and below only', (layer, allowed) => {
  const mayImport = (path: string, { to, isPackage, isType }: (typeof files)[number]['imports'][number]) => {
    if (isPackage) return allowed.packages.includes(to) || ALONE[path] === to
    const folder = to.includes('/') ? folderOf(to) : 'an entry'
    return folder === layer || allowed.folders.includes(folder) || (isType && allowed.typesOf?.includes(folder))
  }
  const offences = files
    .filter((file) => folderOf(file.path) === layer)
    .flatMap(({ path, imports }) =>
      imports.filter((one) => !mayImport(path, one)).map(({ to }) => `${path} imports ${to}`),
    )
  expect(offences).toEqual([])
})

test.each(Object.keys(layers))(
  '%s has the rooms that it says, and each imports from itself and below only',
  (layer) => {
    const rooms = roomsOf(layer)
    const ofLayer = files.filter(({ path }) => folderOf(path) === layer)
    expect(new Set(ofLayer.map(({ path }) => roomOf(path)))).toEqual(new Set(rooms))
    const offences = ofLayer.flatMap(({ path, imports }) =>
      imports
        .filter(({ to, isPackage }) => !isPackage && to.startsWith(`${layer}/`))
        .filter(({ to }) => rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(path)))
        .map(({ to }) => `${path} imports ${to}`),
    )
    expect(offences).toEqual([])
  },
)

test('no folder of src has more files of its own than can be read at a glance', () => {
  const folders = files.map(({ path }) => posix.dirname(path))
  const full = [...new Set(folders)]
    .map((folder) => ({ folder, own: folders.filter((one) => one === folder).length }))
    .filter(({ folder, own }) => own > MOST_FILES && !(folder in OF_ONE_KIND))
  expect(full).toEqual([])
  expect(Object.keys(OF_ONE_KIND).filter((folder) => !folders.includes(folder))).toEqual([])
})

test('no file is loaded in a circle', () => {
  const loads = new Map(
    files.map(({ path, imports }) => [
      path.replace(/\.tsx?$/, ''),
      imports.filter(({ isPackage, isType }) => !isPackage && !isType).map(({ to }) => to),
    ]),
  )
  const over = new Set<string>()
  const circleFrom = (name: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (over.has(name)) return null
    for (const next of loads.get(name) ?? []) {
      const circle = circleFrom(next, [...way, name])
      if (circle) return circle
    }
    over.add(name)
    return null
  }
  const circles = [...loads.keys()].flatMap((name) => circleFrom(name, [])?.join(' → ') ?? [])
  expect(new Set(circles)).toEqual(new Set())
})

test.each(Object.keys(ways) as Way[])('the way of a %s goes downward only', (way) => {
  const order = Object.keys(layers)
  const rooms = filesOf(
    way,
    files.map(({ path }) => path),
  ).map((path) => order.indexOf(folderOf(path)))
  expect(rooms).toEqual([...rooms].sort((a, b) => b - a))
})

test('every file of src belongs to a layer or is a public entry', () => {
  const strays = files.filter(({ path }) => !(folderOf(path) in layers) && !ENTRIES.includes(path))
  expect(strays.map(({ path }) => path)).toEqual([])
})

test('no file is imported through a barrel', () => {
  const barrels = files.flatMap(({ path, imports }) =>
    imports
      .filter(({ to, isPackage }) => !isPackage && /(^|\/)index$/.test(to))
      .map(({ to }) => `${path} imports ${to}`),
  )
  expect(barrels).toEqual([])
})

test("'use client' stands on the entries with React, and nowhere else", () => {
  const withDirective = files.filter(({ code }) => /^\s*['"]use client['"]/m.test(code)).map(({ path }) => path)
  expect(withDirective).toEqual([...CLIENT].sort())
  for (const { path, code } of files)
    if (CLIENT.includes(path)) expect(code, `${path} starts with the directive`).toMatch(/^['"]use client['"]/)
})

/** Every file and package that is loaded with `entry`. */
function loadedWith(entry: string) {
  const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]))
  const reached = new Set<string>()
  const packages = new Set<string>()
  const visit = (name: string) => {
    if (reached.has(name)) return
    reached.add(name)
    for (const { to, isPackage, isType } of byName.get(name)?.imports ?? []) {
      if (isType) continue
      if (isPackage) packages.add(to)
      else visit(to)
    }
  }
  visit(entry.replace('.ts', ''))
  return { reached, packages }
}

test.each(WITHOUT_REACT)('%s reaches no React, so that a route handler can import it', (entry) => {
  const { reached, packages } = loadedWith(entry)
  expect(reached.size).toBeGreaterThan(1)
  expect([...packages].filter((name) => !Object.values(ALONE).includes(name))).toEqual([])
})

test.each(['index.ts', 'headless.ts', 'http.ts'])('%s carries no schemas that only a server needs', (entry) => {
  expect([...loadedWith(entry).reached]).not.toContain('http/wire')
})

test.each(locales)('%s brings one language and no other', (entry) => {
  const tag = entry.replace(/^locales\/|\.ts$/g, '')
  const languages = [...loadedWith(entry).reached].flatMap(
    (name) => /^messages\/([a-z]{2}(?:-[A-Z]{2})?)$/.exec(name)?.[1] ?? [],
  )
  expect(languages).toEqual([tag])
})

test.each(vendors)('%s brings one vendor and no other', (entry) => {
  const vendor = entry.replace(/^.*\/|\.ts$/g, '')
  const reached = [...loadedWith(entry).reached].flatMap((name) => /\/vendors\/(.+)$/.exec(name)?.[1] ?? [])
  expect(new Set(reached)).toEqual(new Set([vendor]))
})

test('what identifies a key on a server is in no entry of the browser', () => {
  const browser = [...CLIENT, 'http.ts', 'providers.ts', ...vendors.filter((path) => path.startsWith('providers/'))]
  const offences = browser.filter((entry) =>
    [...loadedWith(entry).reached].some((name) => folderOf(name) === 'identify'),
  )
  expect(offences).toEqual([])
})

test('the state machine knows no clock, no chance and no page', () => {
  const forbidden =
    /\b(Date(?!\.parse)|Math\.random|performance|setTimeout|setInterval|window|document|navigator|localStorage|fetch)\b/
  const offences = files
    .filter(({ path }) => folderOf(path) === 'core')
    .filter(({ code }) =>
      forbidden.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'|`[^`]*`/g, '')),
    )
    .map(({ path }) => path)
  expect(offences).toEqual([])
})
