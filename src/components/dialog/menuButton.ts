/** The button of the menu that an element is an item of: it is there still when the item has gone with its menu. */
export function menuButton(item: Element | null): HTMLElement | null {
  const id = item?.closest('[role=menu]')?.getAttribute('aria-labelledby')
  return id ? (item?.ownerDocument.getElementById(id) ?? null) : null
}
