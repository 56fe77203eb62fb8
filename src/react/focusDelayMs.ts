/**
 * Milliseconds after which a focus that was lost with its element is given to another one. A browser tells assistive
 * technology of both in one go when they happen in one, and a screen reader that still looks at what has gone says
 * nothing of what has come. Heard in Orca with Firefox and Chromium: too early at 100, in time at 150.
 */
export const focusDelayMs = 150
