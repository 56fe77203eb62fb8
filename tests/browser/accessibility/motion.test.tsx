import '../requirements/setup'
import { render } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { byHand } from './byHand'
import { looks } from './looks'

async function prefer(motion: 'reduce' | 'no-preference') {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: motion }] })
  // The tests stand still by a sheet of their own; here it would hide what is looked for.
  const adopted = document.adoptedStyleSheets
  document.adoptedStyleSheets = []
  onTestFinished(async () => {
    document.adoptedStyleSheets = adopted
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
}

/** Whatever moves or fades now, in words. */
function moving(): readonly string[] {
  return document.getAnimations().flatMap(({ effect }) => {
    if (!(effect instanceof KeyframeEffect) || !effect.target) return []
    const properties = new Set(effect.getKeyframes().flatMap(Object.keys))
    for (const name of ['offset', 'computedOffset', 'easing', 'composite']) properties.delete(name)
    return [`${effect.target.getAttribute('class')}: ${[...properties].join(', ')}`]
  })
}

/** What moves when each look appears, and when a person opens, points at and presses what there is. */
async function movedBy(chosen: typeof looks): Promise<readonly string[]> {
  const moved: string[] = []
  for (const { name, element, arrange } of chosen) {
    const { unmount } = render(element)
    await arrange?.()
    moved.push(...moving().map((what) => `${name}: ${what}`))
    if (name === 'not-connected' || name === 'action-required') {
      for (const control of document.querySelectorAll<HTMLElement>(
        '.lk-button, .lk-paste, .lk-copy, .lk-source-heading',
      )) {
        if (!control.checkVisibility({ visibilityProperty: true })) continue
        await userEvent.hover(control)
        moved.push(...moving().map((what) => `${name}, pointed at: ${what}`))
        if (control.matches('.lk-source-heading')) control.click()
        moved.push(...moving().map((what) => `${name}, pressed: ${what}`))
      }
    }
    unmount()
  }
  return moved
}

it('with reduced motion nothing moves or fades, in any state, while it appears or when it is used', async () => {
  await prefer('reduce')
  expect(await movedBy(looks)).toEqual([])
})

it('without, it does: the same look finds the progress that turns', async () => {
  await prefer('no-preference')
  expect((await movedBy(looks.filter(({ name }) => name === 'validating'))).join()).toContain('rotate')
})

it('finds fault with a transition', async () => {
  await prefer('reduce')
  const page = byHand('<button class="lk-button" style="transition: opacity 1s">Go</button>')
  const button = page.querySelector('button')
  expect(button && getComputedStyle(button).opacity).toBe('1')
  button?.style.setProperty('opacity', '0.5')
  expect(moving()).toEqual(['lk-button: opacity'])
})
