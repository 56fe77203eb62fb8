import { expect, userEvent, waitFor, within } from 'storybook/test'
import { appears } from '../fixtures/appears'
import { lookOf } from './lookOf'

/** The library's own button opens Latchkey's dialog, whose button looks the same. */
export async function opensDialog(canvasElement: HTMLElement) {
  const opener = within(canvasElement).getByRole('button', { name: 'Connect Ledgerly' })
  const look = lookOf(opener)
  await userEvent.click(opener)
  const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', { name: 'Connect to Ledgerly' })
  await appears(dialog)
  await waitFor(() => expect(lookOf(within(dialog).getByRole('button', { name: 'Connect' }))).toEqual(look))
}
