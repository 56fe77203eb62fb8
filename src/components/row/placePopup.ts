const gap = 4
const edge = 4

/**
 * Lays an element that is fixed below the button that it belongs to, in line with its end; above where there is no room, and
 * always in sight.
 */
export function placePopup(popup: HTMLElement, button: Element) {
  const { clientWidth, clientHeight } = popup.ownerDocument.documentElement
  const { offsetWidth: width, offsetHeight: height } = popup
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const wanted = getComputedStyle(button).direction === 'rtl' ? left : right - width
  const x = Math.max(edge, Math.min(wanted, clientWidth - edge - width))
  const isAbove = bottom + gap + height > clientHeight - edge && top - gap - height >= edge
  const y = isAbove ? top - gap - height : bottom + gap
  Object.assign(popup.style, { position: 'fixed', inset: `${y}px auto auto ${x}px`, margin: '0' })
}
