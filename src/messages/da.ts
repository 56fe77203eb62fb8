import { daActions } from './da/daActions'
import { daAnnouncements } from './da/daAnnouncements'
import { daBadge } from './da/daBadge'
import { daCompany } from './da/daCompany'
import { daDialog } from './da/daDialog'
import { daFailures } from './da/daFailures'
import { daField } from './da/daField'
import { daProgress } from './da/daProgress'
import { daSummary } from './da/daSummary'
import { daTextField } from './da/daTextField'
import { daWarning } from './da/daWarning'
import type { Messages } from './Messages'

/** Everything that Latchkey says, in Danish. Says "du", as everyone does to everyone in Denmark. */
export const da: Messages = {
  badge: daBadge,
  field: daField,
  textField: daTextField,
  actions: daActions,
  failures: daFailures,
  progress: daProgress,
  company: daCompany,
  summary: daSummary,
  warning: daWarning,
  announcements: daAnnouncements,
  dialog: daDialog,
}
