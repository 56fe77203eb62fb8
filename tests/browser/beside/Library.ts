import type { ComponentType, PropsWithChildren } from 'react'

export type Scheme = 'light' | 'dark'

/**
 * A component library with the parts that a theme of ours imitates, made of the library's own components. Each part is the
 * element with `data-native` of its name, or the one that `parts` tells.
 */
export interface Library {
  readonly name: string
  /** The sheets that an app with this library loads, with Latchkey's theme file. */
  readonly css: readonly string[]
  readonly App: ComponentType<PropsWithChildren<{ scheme: Scheme }>>
  /** A card with a field and its buttons, a field with an error, an alert, a badge. */
  readonly Parts: ComponentType
  /** An open dialog with two answers. */
  readonly Dialog: ComponentType
  /** Selectors of what the library puts there by itself, and takes no attribute for. */
  readonly parts: Readonly<Partial<Record<Part, string>>>
  /** Whether a label stands in its field, and goes up to its edge. */
  readonly floats?: boolean
}

export const partNames = [
  'card',
  'cardFirst',
  'cardLast',
  'primary',
  'secondary',
  'label',
  'field',
  'input',
  'invalidField',
  'error',
  'alert',
  'alertText',
  'alertCause',
  'badge',
  'dialog',
  'dialogFirst',
  'dialogPrimary',
  'dialogSecondary',
] as const
export type Part = (typeof partNames)[number]
export type Parts = Readonly<Partial<Record<Part, Element>>>
