import { deActions } from './de/deActions'
import { deAnnouncements } from './de/deAnnouncements'
import { deBadge } from './de/deBadge'
import { deCompany } from './de/deCompany'
import { deDialog } from './de/deDialog'
import { deFailures } from './de/deFailures'
import { deField } from './de/deField'
import { deProgress } from './de/deProgress'
import { deSummary } from './de/deSummary'
import { deTextField } from './de/deTextField'
import { deWarning } from './de/deWarning'
import type { Messages } from './Messages'

/** Everything that Latchkey says, in German. Says "Sie", as business software does to people it doesn't know. */
export const de: Messages = {
  badge: deBadge,
  field: deField,
  textField: deTextField,
  actions: deActions,
  failures: deFailures,
  progress: deProgress,
  company: deCompany,
  summary: deSummary,
  warning: deWarning,
  announcements: deAnnouncements,
  dialog: deDialog,
}
