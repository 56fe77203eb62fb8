import { expect, waitFor } from 'storybook/test'
import { weakPoints } from './weakPoints'

/** Nothing is too faint, in any state. Waited for, since what appears fades in. */
export async function standsOut(canvasElement: HTMLElement) {
  await waitFor(() => expect(weakPoints(canvasElement)).toEqual([]))
}
