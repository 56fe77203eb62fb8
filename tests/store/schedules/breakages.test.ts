import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { breakages } from './breakages'
import { titles } from './invariants'
import type { StoreModules } from './runSequence'
import { sequences } from './sequences'

afterEach(() => {
  vi.resetModules()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const pathOf = (name: string) => `../../../src/${name}`

describe('each invariant of the schedules can fail', () => {
  it('has a broken store for each', () => {
    expect(new Set(breakages.map(({ breaks }) => breaks))).toEqual(new Set(titles))
  })

  it.each(breakages)('$title: seen by “$breaks”', { timeout: 120_000 }, async ({ breaks, files }) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.resetModules()
    for (const { name, exports } of files) {
      // A mock of a file that is not there breaks nothing, and says so nowhere.
      expect(existsSync(new URL(`${pathOf(name)}.ts`, import.meta.url)), name).toBe(true)
      vi.doMock(pathOf(name), async (importOriginal) => exports(await importOriginal<object>()))
    }
    const broken: StoreModules = {
      ...(await import('../../../src/store/createOwnedStore')),
      ...(await import('../../../src/checking/limitChecks')),
    }
    const result = await fc.check(sequences(broken, [breaks]), { numRuns: 3_000, seed: 4, endOnFailure: true })
    for (const { name } of files) vi.doUnmock(pathOf(name))
    expect(String(result.errorInstance)).toContain(`Broken: ${breaks}`)
  })
})
