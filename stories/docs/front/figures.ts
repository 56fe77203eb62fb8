import { previewLanguages } from '../../../.storybook/previewLanguages'
import sizes from '../../../scripts/size.mjs?raw'
import { failureCodes } from '../../../src/index'
import measured from '../leakTable.json'

/** What the leak suite writes where nothing of a key was found, or where the person put it. */
const fine = new Set(['0', 'own field', 'own clipboard', '–'])

function leaking(page: Readonly<Record<string, Readonly<Record<string, string>>>>): number {
  return measured.channels.filter((channel) => Object.values(page[channel] ?? {}).some((cell) => !fine.has(cell)))
    .length
}

/** What the size check lets a bundle weigh, in kB: its ceiling where it has one, else its budget. */
function heaviest(name: string): number {
  const [, ...rest] = sizes.split(`name: '${name}'`)
  const [budget = ''] = rest.join('').split('name:')
  const [, kB] = budget.match(/ceiling: (\d+)/) ?? budget.match(/limit: (\d+)/) ?? []
  if (!kB) throw new Error(`scripts/size.mjs has no budget named ${name}.`)
  return Number(kB)
}

/** The figures of the front page, from the files that tests keep true. */
export const figures = {
  channels: measured.channels.length,
  moments: measured.moments.length,
  leaking: leaking(measured.latchkey),
  leakingOnPurpose: leaking(measured.control),
  languages: Object.keys(previewLanguages).filter((tag) => !tag.includes('-X')).length,
  failures: failureCodes.length,
  widgetKB: heaviest('ApiKeyConnect inline'),
  badgeKB: heaviest('ConnectionBadge'),
}
