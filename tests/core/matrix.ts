import type { EventType } from '../../src/core/states/events'
import type { Status } from '../../src/core/states/states'

const statusOf = {
  L: 'loading',
  N: 'not-connected',
  U: 'updating',
  V: 'validating',
  C: 'confirming',
  A: 'activating',
  O: 'connected',
  F: 'failed',
  B: 'action-required',
  D: 'disconnecting',
} as const satisfies Record<string, Status>

/**
 * Written by hand, from what each status means, as a second opinion on the table. Each column is the status before; its letters are
 * the statuses after. A small letter: where it leads nowhere else, it has no effect. A dot: it never has any.
 */
const matrix: Readonly<Record<EventType, string>> = {
  // The columns:        L    N    U    V    C    A    O    F     B    D
  submit: '              .    V    V    .    .    .    V    V     V    .',
  refused: '             .    F    F    .    .    .    F    F     F    .',
  retrying: '            .    .    .    V    .    A    .    .     .    .',
  waiting: '             .    .    .    V    .    A    .    .     .    .',
  accepted: '            .    .    .    CA   .    .    .    .     .    .',
  activated: '           .    .    .    CO   .    OF   .    .     .    .',
  rejected: '            .    .    .    F    .    F    .    .     .    F',
  confirm: '             .    .    .    .    cA   .    .    .     .    .',
  confirmationExpired: ' .    .    .    .    F    .    .    .     .    .',
  cancel: '              .    .    OB   NOB  NOB  .    .    NOBf  .    .',
  update: '              .    .    .    .    .    .    U    fU    U    .',
  disconnect: '          .    .    .    .    .    .    D    fD    D    .',
  disconnected: '        .    .    .    .    .    .    .    .     .    N',
  authenticationLost: '  .    .    U    V    C    A    B    F     B    D',
  checked: '             NOB  nOB  UN   V    C    A    NOB  NOBF  NOB  DN',
  checkFailed: '         F    .    .    .    .    .    .    .     .    .',
  check: '               .    .    .    .    .    .    .    fL    .    .',
}

/** One cell of the matrix: `to` in the letters' order, `idle` for a small letter. */
export interface Cell {
  readonly from: Status
  readonly on: EventType
  readonly to: readonly Status[]
  readonly idle: boolean
}

export const eventTypes = Object.keys(matrix) as EventType[]
export const statuses: readonly Status[] = Object.values(statusOf)

export const cells: readonly Cell[] = eventTypes.flatMap((on) => {
  const row = matrix[on].trim().split(/\s+/)
  if (row.length !== statuses.length) throw new Error(`${on} has ${row.length} cells`)
  return row.map((cell, column) => ({
    from: statuses[column] as Status,
    on,
    to: cell === '.' ? [] : Array.from(cell.toUpperCase(), (letter) => statusOf[letter as keyof typeof statusOf]),
    idle: /[a-z]/.test(cell),
  }))
})
