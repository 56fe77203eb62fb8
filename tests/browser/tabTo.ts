import { userEvent } from 'vitest/browser'

/** Presses Tab until `element` has the focus, as someone without a pointer does. Fails where Tab never leads there. */
export async function tabTo(element: HTMLElement, direction: 'Tab' | '{Shift>}{Tab}{/Shift}' = 'Tab') {
  const keys = direction === 'Tab' ? '{Tab}' : direction
  for (let presses = 0; presses < 40; presses++) {
    if (document.activeElement === element) return
    await userEvent.keyboard(keys)
  }
  throw new Error(`Tab does not lead to “${element.textContent || element.ariaLabel || element.tagName}”.`)
}

/** What has the focus, in the words that assistive technology uses for it. */
export function focused(): string {
  const { activeElement: element } = document
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing'
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
  return (label ?? element.ariaLabel ?? (element.textContent || element.title)).trim()
}
