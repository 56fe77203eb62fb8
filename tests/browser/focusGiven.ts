import { focusDelayMs } from '../../src/react/focusDelayMs'

/** Waits until whatever was about to be given the focus has it: where it is then, it stays. */
export async function focusGiven() {
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve, focusDelayMs + 50))
}
