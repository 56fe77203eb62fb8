import { layersBelow } from '../contrast'
import type { Parts } from './Library'

/** A colour with what it is painted on, and the contrast that WCAG asks of it there, if it asks for one. */
export interface Colour {
  readonly colour: string
  readonly on: readonly string[]
  readonly least?: number
  /** Of a fill: the colour of the words on it, which are what needs the contrast. */
  readonly holds?: string
}
export type Measure = number | string | Colour
export type Measures = Readonly<Record<string, Measure>>

const px = (value: string) => Number.parseFloat(value)
const box = (element: Element) => element.getBoundingClientRect()
const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo)

/** Where the words of an element are. */
function words(element: Element): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(element)
  return [...range.getClientRects()].find(({ width }) => width > 0) ?? box(element)
}

/** The colour of the line around an element: a border, an outline, or a shadow, of itself or of what lies on it. */
function edge(box: Element): string {
  // MUI draws its line with an element of its own.
  const element = box.querySelector(':scope > fieldset') ?? box
  for (const pseudo of [undefined, '::after', '::before']) {
    const { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, outlineColor, boxShadow, content } = style(
      element,
      pseudo,
    )
    if (pseudo && content === 'none') continue
    if (borderTopStyle !== 'none' && px(borderTopWidth) > 0) return borderTopColor
    if (outlineStyle !== 'none') return outlineColor
    // A ring, not a shadow that falls: neither moved nor blurred, one pixel wide.
    for (const shadow of boxShadow.split(/,(?![^(]*\))/)) {
      const [colour, ring] = [/^\s*(\S+\(.*?\)|#\w+)/.exec(shadow)?.[1], /0px 0px 0px 1px/.test(shadow)]
      if (colour && ring) return colour
    }
  }
  return 'transparent'
}

/** All that is below what an element holds: Radix fills a card by what it lays below it. */
function grounds(element: Element | null): string[] {
  const laid = element?.closest('.rt-Card')
  return laid
    ? [...layersBelow(laid), style(laid, '::before').backgroundColor, ...within(laid, element)]
    : layersBelow(element)
}

function within(above: Element, element: Element | null): string[] {
  const layers: string[] = []
  for (let around = element; around && around !== above; around = around.parentElement) {
    layers.unshift(style(around).backgroundColor)
  }
  return layers
}

const onIt = (element: Element, colour = style(element).color, least = 4.5): Colour => ({
  colour,
  on: grounds(element),
  least,
})
const edgeOf = (element: Element, least?: number): Colour => ({
  colour: edge(element),
  on: grounds(element.parentElement),
  ...(least && { least }),
})
const fill = (element: Element): Colour => ({
  colour: 'transparent',
  on: grounds(element),
  holds: style(element).color,
  least: 4.5,
})

/** A label that is drawn smaller than its type. */
function drawn(element: HTMLElement): number {
  const { fontSize } = style(element)
  return (px(fontSize) * box(element).height) / element.offsetHeight
}

/** A radius that is more than half of the height is as good as half. */
const corner = (element: Element) => Math.min(px(style(element).borderTopLeftRadius), box(element).height / 2)

/** Where a label stands that floats. */
export function measureLabel({ label, field }: Parts, moment: string): Measures {
  if (!label || !field) return {}
  return {
    [`label, ${moment}: colour`]: onIt(label),
    [`label, ${moment}: text size`]: drawn(label as HTMLElement),
    [`label, ${moment}: middle below the edge`]: (box(label).top + box(label).bottom) / 2 - box(field).top,
    [`label, ${moment}: from the side`]: words(label).left - box(field).left,
  }
}

/** What the review compared. A part that one of both has not is left out. */
export function measure(parts: Parts): Measures {
  const all: Record<string, Measure> = {}
  const { card, cardFirst, cardLast, label, field, input, invalidField, error, alert, alertText, alertCause } = parts
  const { badge, dialog, dialogFirst, dialogPrimary, dialogSecondary } = parts

  if (card && cardFirst && cardLast) {
    all['card: edge'] = edgeOf(card)
    all['card: fill'] = fill(card)
    all['card: radius'] = corner(card)
    all['card: padding, side'] = box(cardFirst).left - box(card).left
    all['card: padding, bottom'] = box(card).bottom - box(cardLast).bottom
  }
  for (const kind of ['primary', 'secondary'] as const) {
    const button = parts[kind]
    if (!button) continue
    const name = `${kind} button`
    if (kind === 'secondary') all[`${name}: edge`] = edgeOf(button)
    all[`${name}: fill`] = fill(button)
    all[`${name}: text colour`] = onIt(button)
    all[`${name}: text size`] = px(style(button).fontSize)
    all[`${name}: padding, side`] = words(button).left - box(button).left
    all[`${name}: height`] = box(button).height
    all[`${name}: radius`] = corner(button)
  }
  if (label) {
    all['label: text size'] = drawn(label as HTMLElement)
    all['label: weight'] = style(label).fontWeight
  }
  if (field && input) {
    all['field: edge'] = edgeOf(field, 3)
    all['field: radius'] = corner(field)
    all['field: height'] = box(field).height
    all['field: text size'] = px(style(input).fontSize)
    const own = style(input)
    all['field: padding, side'] = box(input).left - box(field).left + px(own.paddingLeft) + px(own.textIndent)
    if (input === field) all['field: padding, side'] = px(own.paddingLeft) + px(own.borderLeftWidth)
  }
  if (invalidField) all['field with an error: edge'] = edgeOf(invalidField, 3)
  if (error && invalidField) {
    all['error: colour'] = onIt(error)
    all['error: text size'] = px(style(error).fontSize)
    all['error: icons'] = [...error.querySelectorAll('svg')].filter((icon) => icon.checkVisibility()).length
    all['error: from the side'] = words(error.querySelector('span') ?? error).left - box(invalidField).left
  }
  if (alert && alertText && alertCause) {
    all['alert: edge'] = edgeOf(alert)
    all['alert: fill'] = fill(alert)
    all['alert: radius'] = corner(alert)
    all['alert: padding, side'] = box(alert.firstElementChild ?? alert).left - box(alert).left
    all['alert: padding, top'] = words(alertText).top - box(alert).top
    all['alert: heading colour'] = onIt(alertText)
    all['alert: heading size'] = px(style(alertText).fontSize)
    all['alert: heading weight'] = style(alertText).fontWeight
    all['alert: text colour'] = onIt(alertCause)
    all['alert: text size'] = px(style(alertCause).fontSize)
  }
  if (badge) {
    all['badge: height'] = box(badge).height
    all['badge: radius'] = corner(badge)
    all['badge: text size'] = px(style(badge).fontSize)
    all['badge: weight'] = style(badge).fontWeight
  }
  if (dialog && dialogFirst && dialogPrimary && dialogSecondary) {
    const [left, right] = [box(dialogSecondary).left, box(dialogPrimary).right]
    all['dialog: radius'] = corner(dialog)
    all['dialog: padding, side'] = box(dialogFirst).left - box(dialog).left + px(style(dialogFirst).paddingLeft)
    all['dialog: actions’ side'] = right - box(dialog).right > box(dialog).left - left ? 'end' : 'start'
    all['dialog: order of actions'] = left < box(dialogPrimary).left ? 'cancel first' : 'cancel last'
  }
  return all
}
