const told = new Set<string>()

/**
 * Tells a developer something that a page would go on doing, each sentence once. Call it behind a check of
 * `process.env.NODE_ENV`, which bundlers replace: then neither the call nor the sentence is in a production build.
 */
export function warnOnce(sentence: string): void {
  if (told.has(sentence)) return
  told.add(sentence)
  console.warn(`latchkey: ${sentence}`)
}
