import { FactTable } from './FactTable'

interface Heard {
  readonly step: string
  readonly event: string
  readonly times: number
  readonly wanted: number
}

const files = import.meta.glob<readonly Heard[]>('../../../tests/readers/transcripts/*.json', {
  import: 'default',
  eager: true,
})

const browsers = ['firefox', 'chromium'] as const

/** Times heard over all journeys, by event and browser: the files that the run writes, as they are. */
export function HeardTable() {
  const rows = new Map<string, Record<(typeof browsers)[number], string[]>>()
  for (const [path, heard] of Object.entries(files)) {
    const browser = browsers.find((name) => path.endsWith(`.${name}.json`))
    if (!browser) continue
    for (const { event, times } of heard) {
      const row = rows.get(event) ?? { firefox: [], chromium: [] }
      row[browser].push(String(times))
      rows.set(event, row)
    }
  }
  return (
    <FactTable
      caption="Times heard, at each place where it happens"
      columns={['Event', 'Firefox', 'Chromium']}
      rows={[...rows].map(([event, { firefox, chromium }]) => [event, firefox.join(' '), chromium.join(' ')])}
    />
  )
}
