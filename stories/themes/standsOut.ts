import { expect, waitFor } from 'storybook/test'
import { weakPoints } from './weakPoints'

/**
 * Nothing is too faint, in any state. Waited for, since what appears fades in. Forced colours are the browser's, and a page
 * is not told which of them it paints.
 */
export async function standsOut(canvasElement: HTMLElement) {
  if (matchMedia('(forced-colors: active)').matches) return
  await waitFor(() => expect(weakPoints(canvasElement).join('\n')).toBe(''), {
    // Looking puts a probe into the page: who waits for that as well never comes to an end.
    mutationObserverOptions: { attributes: true, subtree: true },
  })
}
