import { parts } from '../../../src/components/parts/parts'
import { Rows } from '../Rows'
import { partTexts } from './partTexts'

const entry = (part: string) => (part.includes('-') ? `'${part}'` : part)

export interface PartTableProps {
  of: keyof typeof parts
}

/** Every part of a component: its class, its entry in `classNames` and `renders`, and what it is. */
export function PartTable({ of }: PartTableProps) {
  const rows = parts[of].map((part) => [
    <code key="class">.lk-{part}</code>,
    <code key="entry">{entry(part)}</code>,
    partTexts[part],
  ])
  return <Rows label={`Parts of ${of}`} head={['Class', 'Entry in classNames and renders', 'What it is']} rows={rows} />
}
