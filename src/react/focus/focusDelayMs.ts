/**
 * Milliseconds after which a focus that was lost with its element is given to another one. A screen reader that looks at
 * the loss when the focus is there already takes it for nothing new, and says nothing. Heard in Orca with Firefox and
 * Chromium: 150 is enough for an idle machine, and too little for one that is busy.
 */
export const focusDelayMs = 250
