import measured from '../contrastTable.json'
import { FactTable } from './FactTable'

export interface ContrastPairsProps {
  /** Words, or edges, icons and focus rings. */
  kind: 'text' | 'graphics'
}

const captions = { text: 'Text', graphics: 'Edges, icons, marks and focus rings' }

/** The contrast of every pair of colours that the browser computed: the file that the test writes, as it is. */
export function ContrastPairs({ kind }: ContrastPairsProps) {
  const rows: [string, string, string][] = Object.entries(measured[kind]).map(([name, { light, dark }]) => [
    name,
    light.toFixed(2),
    dark.toFixed(2),
  ])
  return (
    <FactTable
      caption={`${captions[kind]}: at least ${measured.least[kind]}`}
      columns={['Part', 'Light', 'Dark']}
      rows={rows}
    />
  )
}
