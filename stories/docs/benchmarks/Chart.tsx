import type { Results } from '../../../benchmarks/figures/assertComplete.mjs'
import { chart } from '../../../benchmarks/figures/chart.mjs'

interface ChartProps {
  readonly results: Results
  readonly figure: string
}

/** One figure as bars: the same picture as in `benchmarks/results`. */
export function Chart({ results, figure }: ChartProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it was made here, of figures and escaped names
  return <div className="benchmark-chart" dangerouslySetInnerHTML={{ __html: chart(results, figure) }} />
}
