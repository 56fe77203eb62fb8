import type { Fillable } from '../props/createHostRefBox'

/** Fills an input, or chooses the option of a select, as if by hand. Returns whether that could be done. */
export function fillElement(element: Fillable, value: string): boolean {
  const isSelect = 'options' in element
  const filled = isSelect ? optionFor(element, value) : value
  if (filled === undefined) return false
  // Past React, which overrides `value` on the element itself and would take the event for one that changes nothing.
  // SAFETY: an element of this kind has the accessor on its prototype, whichever window it is from.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as Fillable, 'value')?.set?.call(element, filled)
  // What browsers fill in by themselves is told in the same way.
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
  return true
}

/** By its value, then by its value or label in any case. */
function optionFor({ options }: HTMLSelectElement, value: string): string | undefined {
  const all = Array.from(options).filter((option) => option.value !== '' && !option.disabled)
  const wanted = value.trim().toLowerCase()
  const found =
    all.find((option) => option.value === value) ??
    all.find((option) => option.value.toLowerCase() === wanted) ??
    all.find((option) => option.text.trim().toLowerCase() === wanted)
  return found?.value
}
