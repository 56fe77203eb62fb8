import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { channels } from '../channels'
import { moments } from '../moments'
import { profileChannels } from '../profile/profileChannels'
import { channelNames, expectedCell } from './expected'
import { isExhaustive } from './leakRuns'
import { reportPath } from './reportLeaks'

type Rows = Record<string, Record<string, string>>

// SAFETY: written by reportLeaks; what doesn't fit fails below.
const readReport = () =>
  JSON.parse(readFileSync(reportPath, 'utf8')) as { latchkey: Rows; latchkeyText: Rows; control: Rows }

/** Where the key may be when it was typed, or when it was pasted, by hand or by the button. */
const merged = (channel: (typeof channelNames)[number], moment: (typeof moments)[number], shape: 'line' | 'text') =>
  (['typed', 'pasted', 'pressed'] as const)
    .map((way) => expectedCell(channel, moment, { way, shape }))
    .find((cell) => cell !== '0') ?? '0'

// All runs write it anew, and compare each cell themselves.
it.runIf(!isExhaustive).each([
  { table: 'latchkey', shape: 'line' },
  { table: 'latchkeyText', shape: 'text' },
] as const)(
  'the committed table says of every cell what is expected of it ($table)',
  { tags: ['K03'] },
  ({ table, shape }) => {
    const rows = channelNames.map((channel) => [
      channel,
      Object.fromEntries(moments.map((moment) => [moment, merged(channel, moment, shape)])),
    ])
    expect(readReport()[table]).toEqual(Object.fromEntries(rows))
  },
)

it.runIf(!isExhaustive)('the committed table of the control has a leak in every channel', () => {
  const { control } = readReport()
  const leaking = channelNames.filter((channel) => Object.values(control[channel] ?? {}).includes('leak'))
  expect(leaking).toEqual(channelNames)
})

it('every channel that is expected something of is looked into', () => {
  expect([...channels.map(({ name }) => name), ...profileChannels, 'V8 heap'].sort()).toEqual([...channelNames].sort())
})
