/** Whether an element is one of the widget's own fields. */
export function isField(element: Element): boolean {
  return element.matches('.lk-input, .lk-select')
}
