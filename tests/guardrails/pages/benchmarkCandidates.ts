import { candidates } from '../../../benchmarks/candidates.mjs'
import { markdownTable } from './markdownTable'

/** Who is measured, in which file, and what it lacks of the work. */
export const benchmarkCandidates = () =>
  markdownTable(
    ['name', 'who', 'file', 'lacks'],
    candidates.map(({ name, title, file, lacks }) => [
      `\`${name}\``,
      title,
      `\`benchmarks/candidates/${file}.tsx\``,
      lacks.join('; ') || '–',
    ]),
  )
