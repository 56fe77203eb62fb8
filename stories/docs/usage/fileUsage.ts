/** A file of the stories as a host would have it: what it takes from `src` comes from the package. */
export function fileUsage(source: string): string {
  return source.replaceAll(/'(?:\.\.\/)+src\/index'/g, "'latchkey'").replaceAll(/'(?:\.\.\/)+src\//g, "'latchkey/")
}
