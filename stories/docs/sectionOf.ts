/**
 * What stands below a heading of the second level, up to the next one.
 * @throws Error where the page has no such heading
 */
export function sectionOf(page: string, heading: string): string {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`))
  if (!section) throw new Error(`There is no ${heading}.`)
  return section.slice(heading.length).trim()
}
