import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { ElementContext, RunOptions } from 'axe-core'
import type { Page } from 'playwright'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong in the page, each as one sentence. With forced colours Chromium still tells of a text the colour that
 * its author gave it, so contrast is looked at only where the author's colour is the one that is painted.
 */
export async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(async (given) => {
    const { axe } = window
    const contrast = 'color-contrast'
    const runs: [ElementContext, RunOptions][] = [[document, given]]
    if (matchMedia('(forced-colors: active)').matches) {
      const unforced = [...document.querySelectorAll('body *')].filter(
        (element) => getComputedStyle(element).forcedColorAdjust === 'none',
      )
      runs[0] = [document, { ...given, rules: { ...given.rules, [contrast]: { enabled: false } } }]
      if (unforced.length) runs.push([{ include: unforced }, { ...given, runOnly: [contrast] }])
    }
    const found: string[] = []
    for (const [context, how] of runs)
      for (const { id, nodes } of (await axe.run(context, how)).violations)
        for (const { target, failureSummary } of nodes)
          found.push(`${id} at ${target.join(' ')}: ${failureSummary ?? ''}`)
    return found
  }, options)
}
