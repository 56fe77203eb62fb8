/** What is wrong with an answer, for each shape that it might have had. */
export type Misfits = readonly (readonly { readonly path?: readonly unknown[] | undefined }[])[]

/** A list of thousands is wrong in the same way each time. */
const mostNamed = 10

/** Where an answer does not fit, each place once, the first ten of them, without any value: of its shapes, only those whose `ok` is right. */
export function misfitPaths(misfits: Misfits): string[] {
  const byShape = misfits.map((issues) => issues.map(({ path = [] }) => path.join('.') || '(the answer itself)'))
  const near = byShape.filter((paths) => !paths.includes('ok'))
  return misfits.length > 0 && near.length === 0 ? ['ok'] : [...new Set(near.flat())].slice(0, mostNamed)
}
