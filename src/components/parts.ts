import { clsx } from 'clsx'

/** Class names of the host's own, by part. They are added to the stable `lk-<part>` ones. */
export type ClassNames<Part extends string> = Partial<Record<Part, string | undefined>>

/** Names each part of a component: its stable class, and the host's own. */
export function parts<Part extends string>(classNames: ClassNames<Part> | undefined) {
  return (part: Part, ...more: (string | false | undefined)[]) => clsx(`lk-${part}`, classNames?.[part], more)
}
