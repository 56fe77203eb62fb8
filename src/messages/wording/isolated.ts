/**
 * A name, an ID or any other value in a text that runs the other way: between U+2068 and U+2069, so that it keeps its own
 * direction and moves nothing around it (Unicode Bidirectional Algorithm, rule X5c).
 */
export function isolated(value: string): string {
  return `\u2068${value}\u2069`
}
