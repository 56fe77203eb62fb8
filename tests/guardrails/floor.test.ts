import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * What Latchkey uses and a browser of its floor may lack, or a page's settings may refuse; and the test in which it does.
 * `feature` is the linter's name for what is newer than the floor.
 */
const mayBeMissing: readonly { what: string; feature?: string; file: string; title: string }[] = [
  { what: 'BroadcastChannel', file: 'tests/store/blockedPage.test.ts', title: 'loses what tabs tell each other' },
  { what: 'Web Locks', file: 'tests/store/blockedPage.test.ts', title: 'has locks that may not be read' },
  { what: 'storage', file: 'tests/browser/strangePage.test.tsx', title: 'in a page whose storage is blocked' },
  { what: 'crypto.randomUUID', file: 'tests/store/waiting-and-ids.test.ts', title: 'a page is served without TLS' },
  { what: 'structuredClone', file: 'tests/store/olderEngines.test.ts', title: 'without the newest of the language' },
  { what: 'Intl.ListFormat', file: 'tests/store/olderEngines.test.ts', title: 'without Intl.ListFormat' },
  {
    what: 'Intl.Segmenter',
    file: 'tests/components/monogramOf.test.ts',
    title: 'in a browser without Intl.Segmenter',
  },
  {
    what: 'navigator.clipboard',
    feature: 'async-clipboard',
    file: 'tests/react/copyButton.test.tsx',
    title: 'there is no button, and the rest of the page stands',
  },
  {
    what: 'document.execCommand',
    feature: 'execcommand',
    file: 'tests/react/insertText.test.ts',
    title: 'what was pasted is put at the caret all the same',
  },
  {
    what: 'popover',
    feature: 'popover',
    file: 'tests/engines/journeys/looks.ts',
    title: 'what is newer than the floor, or may be switched off, is',
  },
  {
    what: 'checkVisibility',
    feature: 'check-visibility',
    file: 'tests/engines/journeys/looks.ts',
    title: 'what is newer than the floor, or may be switched off, is',
  },
  {
    what: 'caretPositionFromPoint',
    feature: 'document-caretpositionfrompoint',
    file: 'tests/engines/journeys/looks.ts',
    title: 'what is newer than the floor, or may be switched off, is',
  },
]

const read = (path: string) => readFileSync(path, 'utf8')

describe('what a browser may lack', () => {
  it.each(mayBeMissing)('$what is missing in a test', ({ file, title }) => {
    expect(read(file)).toContain(title)
  })

  it('is all that the linter lets pass', () => {
    const [, names = ''] = read('.config/eslint.config.js').match(/ignoreFeatures: \[([^\]]*)\]/) ?? []
    const ignored = [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name)
    expect(ignored.sort()).toEqual(mayBeMissing.flatMap(({ feature = [] }) => feature).sort())
  })

  it('styles that are newer are taken away in a journey', () => {
    const { rules } = JSON.parse(read('.config/stylelint.json')) as {
      rules: { 'plugin/use-baseline': [true, { ignoreProperties: Record<string, string[]> }] }
    }
    const taken = read('tests/engines/page/older.ts')
    const ignored = Object.keys(rules['plugin/use-baseline'][1].ignoreProperties)
    expect(ignored.length).toBeGreaterThan(0)
    expect(ignored.filter((name) => !taken.includes(`'${name}'`))).toEqual([])
  })
})
