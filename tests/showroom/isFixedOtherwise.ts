import type { Page } from 'playwright'
import type { Mode } from './Mode'

declare global {
  var __STORYBOOK_PREVIEW__:
    | { readonly currentRender?: { readonly story?: { readonly parameters: Readonly<Record<string, unknown>> } } }
    | undefined
}

/**
 * Whether the story that is shown belongs to another mode: one that fixes its theme or its direction by a parameter is the
 * same in every mode, and has one picture, in its own.
 */
export async function isFixedOtherwise(page: Page, { theme, direction }: Mode): Promise<boolean> {
  const fixed = await page.evaluate(() => {
    const { theme: its, direction: way } = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters ?? {}
    return its === undefined && way === undefined ? null : { theme: its ?? 'light', direction: way ?? 'ltr' }
  })
  return fixed !== null && (fixed.theme !== theme || fixed.direction !== direction)
}
