/** Whether an element is one of the widget's own fields. */
export function isOwnField(element: Element): boolean {
  return element.matches('[data-lk-focus=key],[data-lk-focus=field]')
}
