/** How many random cases a property looks at: `usual`, or fewer where mutation testing sets a limit. */
export function cases(usual: number): { numRuns: number } {
  return { numRuns: Math.min(usual, Number(process.env.LATCHKEY_MOST_CASES ?? usual)) }
}
