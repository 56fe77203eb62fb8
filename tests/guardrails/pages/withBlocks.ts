/**
 * The page with each of `blocks` written anew, between `<!-- name -->` and `<!-- /name -->`. What people wrote around them
 * stays.
 * @throws Error when the page has no such block
 */
export function withBlocks(page: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`The page has no block between <!-- ${name} --> and <!-- /${name} -->.`)
    return `${text.slice(0, from)}${start}\n${block}\n${text.slice(to)}`
  }, page)
}
