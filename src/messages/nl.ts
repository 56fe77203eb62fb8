import type { Messages } from './Messages'
import { nlActions } from './nl/nlActions'
import { nlAnnouncements } from './nl/nlAnnouncements'
import { nlBadge } from './nl/nlBadge'
import { nlCompany } from './nl/nlCompany'
import { nlDialog } from './nl/nlDialog'
import { nlFailures } from './nl/nlFailures'
import { nlField } from './nl/nlField'
import { nlProgress } from './nl/nlProgress'
import { nlSummary } from './nl/nlSummary'
import { nlTextField } from './nl/nlTextField'
import { nlWarning } from './nl/nlWarning'

/** Everything that Latchkey says, in Dutch. Says "je", as most software does in the Netherlands, also to businesses. */
export const nl: Messages = {
  badge: nlBadge,
  field: nlField,
  textField: nlTextField,
  actions: nlActions,
  failures: nlFailures,
  progress: nlProgress,
  company: nlCompany,
  summary: nlSummary,
  warning: nlWarning,
  announcements: nlAnnouncements,
  dialog: nlDialog,
}
