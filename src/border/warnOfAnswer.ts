import type { CleanAnswer } from './parseAnswer'

const publicPart = 'Where it is no secret, say so with `keyFormat.publicPart` of the provider.'

/**
 * Tells a developer what an answer lost when it was read. Of a masked id or name once for each source, since a poll would
 * say it again and again: an id that is masked names nobody when it goes back to the host, and two may become the same.
 * @param told what was told already
 */
export function warnOfAnswer(source: string, { masked, unreadable }: CleanAnswer, told: Set<string>): void {
  const what = [...masked].sort().map((name) => `company ${name}`)
  const masking = `latchkey: ${source} whose ${what.join(' and ')} ${what.length > 1 ? 'hold' : 'holds'} a part of the key, so that part was masked${masked.includes('id') ? ' and the id names nobody' : ''}. ${publicPart} Otherwise leave the key out of what your backend answers.`
  if (what.length > 0 && !told.has(masking)) {
    told.add(masking)
    console.warn(masking)
  }
  if (unreadable.length > 0) {
    console.warn(
      `latchkey: ${source} with a time that can't be read, at: ${unreadable.join(', ')}. It was left out. Write times in ISO 8601, such as 2026-03-01T12:00:00Z.`,
    )
  }
}

/** Tells where an answer does not fit its type, and never what stood there. */
export function warnOfMisfit(source: string, where: readonly string[]): void {
  const place = where.length > 0 ? `, at: ${where.join(', ')}` : ''
  const id = where.some((path) => path.endsWith('.id'))
    ? ' An id is a text of 1 to 512 characters, or a whole number that JavaScript holds exactly; write longer numbers as texts.'
    : ''
  console.warn(`latchkey: ${source} that does not fit its type${place}.${id}`)
}

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
