import budgets from '../../../.config/sizeBudgets.json'
import { previewLanguages } from '../../../.storybook/previewLanguages'
import { failureCodes } from '../../../src/index'
import measured from '../leakTable.json'

/** What the leak suite writes where nothing of a key was found, or where the person put it. */
const fine = new Set(['0', 'own field', 'own clipboard', '–'])

function leaking(page: Readonly<Record<string, Readonly<Record<string, string>>>>): number {
  return measured.channels.filter((channel) => Object.values(page[channel] ?? {}).some((cell) => !fine.has(cell)))
    .length
}

/** What the size check lets a bundle weigh, in whole kB: its ceiling where it has one, else its budget. */
function heaviest(name: string): number {
  const budget = budgets.find((one) => one.name === name)
  if (!budget) throw new Error(`.config/sizeBudgets.json has no budget named ${name}.`)
  return Math.ceil(budget.ceiling ?? budget.limit)
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
  dialogKB: heaviest('everything, dialog too'),
  badgeKB: heaviest('ConnectionBadge'),
}
