import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { moments } from '../moments'
import { channelNames } from './expected'
import type { LeakTable } from './LeakTable'

/** Committed, and shown in Storybook: it changes only when a finding does. */
export const reportPath = fileURLToPath(new URL('../../../stories/docs/leakTable.json', import.meta.url))

/** @param ofText what was found of keys of several lines */
export function reportLeaks(measured: LeakTable, ofText: LeakTable, control: LeakTable) {
  const report = {
    moments,
    channels: channelNames,
    latchkey: measured.rows(),
    latchkeyText: ofText.rows(),
    control: control.rows(),
  }
  writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`)
}
