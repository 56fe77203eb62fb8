/** Something that can be done about the connection of a row. */
export interface RowAction {
  readonly name: 'key' | 'check' | 'disconnect'
  readonly label: string
  readonly run: () => void
}
