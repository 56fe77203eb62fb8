import { measures } from '../../../benchmarks/figures/measures.mjs'
import { markdownTable } from './markdownTable'

/** What is measured, and how. */
export const benchmarkMeasures = () =>
  markdownTable(
    ['name', 'what', 'how'],
    measures.map(({ name, title, how }) => [`\`${name}\``, title, how]),
  )
