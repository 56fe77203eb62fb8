import { expect, test } from 'vitest'
import { documented, idsIn } from './documented'
import { repositoryFiles } from './repositoryFiles'
import { testsById } from './testsById'

const undefinedIn = (text: string) => idsIn(text).filter((id) => !documented.includes(id))

test('every id that is used anywhere is defined in docs/', () => {
  const files = repositoryFiles()
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(({ path, text }) => undefinedIn(text).map((id) => `${path} uses ${id}`))).toEqual([])
})

test('every id that is defined in docs/ is the tag of a test', () => {
  const tested = testsById()
  expect(documented.filter((id) => !tested.has(id))).toEqual([])
})

test('ids are numbered without a gap', () => {
  for (const letter of ['R', 'K']) {
    const ids = documented.filter((id) => id.startsWith(letter))
    expect(ids).toEqual(ids.map((_, index) => `${letter}${String(index + 1).padStart(2, '0')}`))
  }
})

test('an id that nobody defined is found in a text, and parts of a word are none', () => {
  // Put together here, or this file would be reported.
  const madeUp = ['R', '99'].join('')
  expect(undefinedIn(`// See ${madeUp}, and ${documented.join(', ')}.`)).toEqual([madeUp])
  expect(undefinedIn(`sk_${madeUp}_1 ${madeUp}1 x${madeUp}`)).toEqual([])
})

test('an id is a tag of a test, not a part of its title', () => {
  const titled = repositoryFiles()
    .filter(({ path }) => path.startsWith('tests/'))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(/(['"`])[RK]\d\d(?:, [RK]\d\d)*:? .*?\1/g), ([title]) => `${path}: ${title}`),
    )
  expect(titled).toEqual([])
})
