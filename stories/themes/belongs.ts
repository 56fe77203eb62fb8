import { expect, waitFor, within } from 'storybook/test'
import { lookOf } from './lookOf'

const heightOf = (element: Element) => element.getBoundingClientRect().height

/** Latchkey's button and field are those of the library: in colour, corners, type and height. */
export async function belongs(canvasElement: HTMLElement) {
  const canvas = within(canvasElement)
  const own = canvas.getByRole('button', { name: 'Save changes' })
  const ours = canvas.getByRole('button', { name: 'Connect' })
  // The library's sheets fade their colours in.
  await waitFor(() => expect(lookOf(ours)).toEqual(lookOf(own)))
  await expect(Math.abs(heightOf(ours) - heightOf(own))).toBeLessThanOrEqual(1)
  const field = canvas.getByLabelText('Pleo API key').closest('.lk-field')
  const ownField = canvas.getByLabelText('Company name')
  await expect(field).not.toBeNull()
  if (!field) return
  await expect(getComputedStyle(field).borderTopLeftRadius).not.toBe('0px')
  await expect(Math.abs(heightOf(field) - heightOf(ownField))).toBeLessThanOrEqual(6)
}
