import { criteria } from './criteria'
import { FactTable } from './FactTable'

/** How each criterion is met, and the tests that would fail if it were not. */
export function CriterionTable() {
  return (
    <FactTable
      caption={`WCAG 2.2: ${criteria.length} criteria that apply`}
      columns={['Criterion', 'Level', 'How it is met', 'Tested in tests/…']}
      rows={criteria.map(({ id, name, level, met, tests }) => [
        `${id} ${name}`,
        level,
        met,
        tests.length ? tests.map((file) => <code key={file}>{file}</code>) : 'by reading the code',
      ])}
    />
  )
}
