import { createTurns } from './createTurns'

/** Waits for a turn among all the connections of the page; a page with a thousand of them asks a few at a time. */
export const takeTurn = /* @__PURE__ */ createTurns(20, 200)
