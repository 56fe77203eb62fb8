const longest = 86_400

/**
 * How long a backend asks to wait, in seconds: a day at most, since nobody waits for longer with the page open, and checks
 * would stop. Null where it asks for nothing that makes sense.
 */
export function waitSeconds(asked: unknown): number | null {
  return typeof asked === 'number' && asked >= 0 ? Math.min(asked, longest) : null
}
