/** A value with the name that stands before it in a text. The value may be wrapped in turn. */
export interface NamedValue {
  readonly name: string
  readonly value: string
}
