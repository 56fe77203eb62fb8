import { esActions } from './es/esActions'
import { esAnnouncements } from './es/esAnnouncements'
import { esBadge } from './es/esBadge'
import { esCompany } from './es/esCompany'
import { esDialog } from './es/esDialog'
import { esFailures } from './es/esFailures'
import { esField } from './es/esField'
import { esProgress } from './es/esProgress'
import { esSummary } from './es/esSummary'
import { esTextField } from './es/esTextField'
import { esWarning } from './es/esWarning'
import type { Messages } from './Messages'

/** Everything that Latchkey says, in Spanish. Says "tú", as most business software does today, in words that Spain and Latin America share. */
export const es: Messages = {
  badge: esBadge,
  field: esField,
  textField: esTextField,
  actions: esActions,
  failures: esFailures,
  progress: esProgress,
  company: esCompany,
  summary: esSummary,
  warning: esWarning,
  announcements: esAnnouncements,
  dialog: esDialog,
}
