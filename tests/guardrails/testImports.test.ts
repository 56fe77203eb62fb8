import { dirname, posix } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryFiles } from './repositoryFiles'

/** Folders of tests/ whose tests may import inner files of src/, and why. All others see what a consumer sees. */
const folders: Readonly<Record<string, string>> = {
  core: 'the table, its edges and its selectors: no entry shows them, and every state has to be reached',
  key: 'how a text is read and a key cleaned away: an entry shows that as a whole, after a call',
  store: 'clocks, tabs and locks that a test holds in its hand',
  messages: 'every sentence of every language, also those that no state shows at the moment',
  types: 'that the types of states, events and commands have no place for a key',
  guardrails: 'the pages of docs/ are written from the sources',
}

/** Inner files that a test of another folder may import, and why. */
const files: Readonly<Record<string, string>> = {
  'border/answers': 'the contract of the wire is written from it',
  'components/heading/monogramOf': 'a rule without a page: tried with names of many scripts',
  'components/look/stylesFault': 'a page without our sheet, on which an effect of ours can’t be awaited',
  'components/summary/CopyButton': 'a part inside others, whose refusals are hard to bring about from outside',
  'components/parts/PartsContext': 'what is said of parts further out, which no entry shows',
  'components/parts/parts': 'the list of all parts, so that none is forgotten',
  'components/field/KeySource': 'a part inside others, tried with every kind of guidance',
  'components/time/nearDate': 'a rule without a page: tried with many times',
  'components/time/relativeText': 'a rule without a page: tried with many times',
  'core/provider/company': 'the contract of the wire is written from it',
  'core/states/states': 'the list of all statuses, so that none is forgotten',
  'http/readAnswer': 'the example host is read as httpValidator reads it',
  'identify/accept': 'what vendors share, tried apart from all of them',
  'identify/ask': 'what vendors share, tried apart from all of them',
  'key/createApiKey': 'a key as a callback gets it, without a field',
  'key/names/knownPrefixes': 'that every vendor is among them',
  'key/reading/readField': 'what a vendor’s definition means to a pasted text',
  'key/reading/readKey': 'what a vendor’s definition means to a pasted text',
  'key/scrubbing/scrub': 'a recipe’s log is looked through as ours is',
  'key/doubts/suspicionsOf': 'what a vendor’s definition means to a pasted text',
  'messages/Messages': 'the type of a catalogue’s parts',
  'messages/failureText': 'the sentence that a state has to show',
  'react/announcing/announcementFor': 'the sentence that a state has to say',
  'react/focus/focusDelayMs': 'the delay that a test holds in its hand',
  'react/input/editBetween': 'a rule without a page: tried with random texts',
  'react/entry/fieldStart': 'a rule without a page: tried in every state',
  'react/input/heldText': 'a rule without a page: tried with random texts',
  'react/input/insertText': 'what becomes of a paste where the browser has no command for it',
  'react/input/maskedText': 'a rule without a page: tried with random texts',
  'react/input/useSecretInputs': 'what an unmount in the middle leaves',
  'server/vault/memoryVault': 'a second copy of it, as another bundle has one',
  'server/provider/providerFetch': 'that a key follows no redirect, without a handler around it',
  'server/vault/vaultWithin': 'a turn that comes too late, without a handler that waits for it',
  'server/waiting/takeTurns': 'how much it keeps, which no answer shows',
}

const imports = repositoryFiles()
  .filter(({ path }) => /^tests\/.*\.tsx?$/.test(path) && !path.startsWith('tests/consumers/'))
  .flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(/(?:from|import|import\(|importOriginal<typeof import\() ?'(\.[^']+)'/g),
      ([, to = '']) => ({
        from: path,
        to: posix.join(dirname(path), to),
      }),
    ),
  )
const inner = imports.flatMap(({ from, to }) =>
  to.startsWith('src/') ? [{ from, folder: from.split('/')[1] ?? '', to: to.slice('src/'.length) }] : [],
)

test('tests of public behaviour import from the public entries, but for files that have a reason', () => {
  const strange = inner.filter(({ folder, to }) => !(folder in folders) && !(to in files))
  expect(strange.map(({ from, to }) => `${from} imports src/${to}`)).toEqual([])
})

test('no reason is left of an import that is gone', () => {
  expect(Object.keys(folders).filter((name) => !inner.some(({ folder }) => folder === name))).toEqual([])
  const used = inner.filter(({ folder }) => !(folder in folders)).map(({ to }) => to)
  expect(Object.keys(files).filter((file) => !used.includes(file))).toEqual([])
})

test('the tests of latchkey/server know nothing of the example host, which has its own', () => {
  const ofHost = imports.filter(({ to }) => /^(examples|tests\/host)\//.test(to)).map(({ from }) => from)
  expect(ofHost.filter((from) => from.startsWith('tests/server/'))).toEqual([])
  expect(ofHost.some((from) => from.startsWith('tests/host/'))).toBe(true)
})
