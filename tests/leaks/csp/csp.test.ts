import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { LeakDriver } from '../LeakDriver'
import { startLeakPage } from '../startLeakPage'
import { isExhaustive } from '../table/leakRuns'
import { walkThrough } from './walkThrough'
import { watchViolations } from './watchViolations'

/** Stricter than K12 asks for: nothing at all but the app's own files, and no Trusted Types policy. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
const header = (policy: string) => ({ 'content-security-policy': policy })

describe.each(isExhaustive ? (['inline', 'dialog', 'row'] as const) : (['dialog'] as const))(
  'the whole journey, %s,',
  { tags: ['K12'] },
  (presentation) => {
    // `npm test` takes the dialog, which is the one that could want a style of its own.
    it.each(isExhaustive ? (['production', 'development'] as const) : (['production'] as const))(
      "violates nothing of a policy that allows the app's own files alone (%s)",
      async (mode) => {
        const { reported, said, prepare, allTold } = watchViolations()
        const started = await startLeakPage({ presentation, mode, headers: header(strict), prepare })
        await walkThrough(started, { presentation, entered: reveal })
        expect(await started.page.evaluate(() => document.styleSheets.length)).toBe(1)
        await allTold(started.page)
        await started.close()
        expect({ reported, said }).toEqual({ reported: [], said: [] })
      },
    )

    it.runIf(isExhaustive)(
      "needs no nonce of the host's, and no style of ours has to be let in, where scripts and styles go by nonce alone",
      async () => {
        const nonce = 'bGF0Y2hrZXk'
        const { reported, said, prepare, allTold } = watchViolations((html) =>
          html.replace(/<(script|link)\b/g, `<$1 nonce="${nonce}"`),
        )
        const byNonce = strict.replace(/(script|style)-src 'self'/g, `$1-src 'nonce-${nonce}'`)
        const started = await startLeakPage({ presentation, headers: header(byNonce), prepare })
        await walkThrough(started, { presentation, entered: reveal })
        expect(await started.page.evaluate(() => document.styleSheets.length)).toBe(1)
        await allTold(started.page)
        await started.close()
        expect({ reported, said }).toEqual({ reported: [], said: [] })
      },
    )
  },
)

it('a page that does what the policy forbids is reported, each time', { tags: ['K12'] }, async () => {
  const { reported, said, prepare, allTold } = watchViolations()
  const page = fileURLToPath(new URL('ViolatingPage.tsx', import.meta.url))
  const started = await startLeakPage({ page, headers: header(strict), prepare })
  for (const name of ['style element', 'style attribute', 'eval', 'innerHTML', 'policy']) {
    await started.page.getByRole('button', { name }).click()
  }
  await allTold(started.page)
  await started.close()
  expect(reported.map((text) => text.split(' ')[0]).sort()).toEqual(
    [
      'require-trusted-types-for',
      'require-trusted-types-for',
      'style-src-attr',
      'style-src-elem',
      'trusted-types',
    ].sort(),
  )
  expect(said.length).toBeGreaterThanOrEqual(5)
})

async function reveal(I: LeakDriver) {
  await I.button('Show key').click()
  await I.button('Hide key').click()
}
