import type {} from '@testing-library/jest-dom/vitest'
import { afterEach, beforeEach, expect } from 'vitest'
import { CANARY } from './canary'
import { closeConsoleRecord, watchConsole } from './consoleGuard'
import { ownLooks } from './ownLooks'

const hasDom = typeof document !== 'undefined'

// Half of the files need no DOM, and these two are slow to load.
const { cleanup, configure } = hasDom
  ? await import('@testing-library/react')
  : { cleanup: () => {}, configure: () => {} }
if (hasDom) await import('@testing-library/jest-dom/vitest')

// Only ever spent by a test that fails; machines are busy, and the last step of an attempt is shown for a moment.
configure({ asyncUtilTimeout: 60_000 })

watchConsole()

if (hasDom) ownLooks(document)

/** Where the key of a test must never turn up, however the test ends. */
function placesWithAKey(consoleText: string): string[] {
  const places: Record<string, string> = {
    'the console': consoleText,
    ...(hasDom && {
      'the DOM': document.documentElement.outerHTML,
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      'the address': location.href,
      'the cookies': document.cookie,
    }),
  }
  return Object.entries(places).flatMap(([place, text]) => (text.includes(CANARY) ? [place] : []))
}

beforeEach(() => {
  closeConsoleRecord()
})

afterEach(() => {
  // Looked at before the components unmount, since their attributes go with them.
  const before = placesWithAKey('')
  cleanup()
  const { complaints, text } = closeConsoleRecord()
  const leaks = [...new Set([...before, ...placesWithAKey(text)])].map(
    (place) => `The key of this test is in ${place}.`,
  )
  if (hasDom) {
    // One test's leak is not the next one's.
    localStorage.clear()
    sessionStorage.clear()
  }
  expect([...leaks, ...complaints]).toEqual([])
})
