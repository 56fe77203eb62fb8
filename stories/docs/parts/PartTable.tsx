import { Rows } from '../Rows'
import { partTexts } from './partTexts'

const entry = (part: string) => (part.includes('-') ? `'${part}'` : part)

export interface PartTableProps {
  of: keyof typeof partTexts
}

/** Every part of a component: its class, its entry in `classNames`, and what it is. */
export function PartTable({ of }: PartTableProps) {
  const rows = Object.entries(partTexts[of]).map(([part, text]) => [
    <code key="class">.lk-{part}</code>,
    <code key="entry">{entry(part)}</code>,
    text,
  ])
  return <Rows label={`Parts of ${of}`} head={['Class', 'Entry in classNames', 'What it is']} rows={rows} />
}
