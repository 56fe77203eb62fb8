import { describe, expect, it } from 'vitest'
import { usualReacts } from './harness/bundleGuest'
import { openGuest } from './harness/openGuest'

const worlds = [
  { world: 'one root', roots: 1, rendered: 'client' as const, copies: 1 },
  { world: 'two roots', roots: 2, rendered: 'client' as const, copies: 1 },
  { world: 'two roots from a server', roots: 2, rendered: 'server' as const, copies: 1 },
  { world: 'two copies of React', roots: 2, rendered: 'client' as const, copies: 2 },
  { world: 'two copies of React, from a server', roots: 2, rendered: 'server' as const, copies: 2 },
]

describe.each(usualReacts)('in React %s', (react) => {
  it.each(worlds)('no two elements share an id, and each label leads to its own field ($world)', async (world) => {
    const { page, start } = await openGuest({ component: 'TwoWidgets', react, ...world })
    for (let copy = 0; copy < world.copies; copy++) await start()
    await expect.poll(() => page.locator('input').count()).toBe(world.roots * 18)
    const { shared, groups, astray } = await page.evaluate(async () => {
      // The ids of a server last until React has taken over.
      await new Promise((resolve) => setTimeout(resolve, 50))
      const all = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const missing = [...document.querySelectorAll('[aria-labelledby], [aria-describedby], [aria-controls]')].flatMap(
        (element) =>
          ['aria-labelledby', 'aria-describedby', 'aria-controls']
            .flatMap((name) => element.getAttribute(name)?.split(' ') ?? [])
            .filter((id) => !element.closest('section, .lk-key-input')?.querySelector(`[id="${id}"]`)),
      )
      const astray = [...document.querySelectorAll('label:not([inert] *)')].filter((label) => {
        const { control } = label as HTMLLabelElement
        control?.focus()
        return !control || control !== document.activeElement || !label.parentElement?.parentElement?.contains(control)
      })
      const radios = [...document.querySelectorAll<HTMLInputElement>('[type=radio]')]
      return {
        shared: [...all.filter((id, index) => all.indexOf(id) !== index), ...missing],
        groups: new Set(radios.map(({ name }) => name)).size,
        astray: astray.map((label) => label.outerHTML),
      }
    })
    expect(shared).toEqual([])
    expect(astray).toEqual([])
    expect(groups).toBe(world.roots)
  })
})
