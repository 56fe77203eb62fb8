import type { Messages } from './Messages'
import { svActions } from './sv/svActions'
import { svAnnouncements } from './sv/svAnnouncements'
import { svBadge } from './sv/svBadge'
import { svCompany } from './sv/svCompany'
import { svDialog } from './sv/svDialog'
import { svFailures } from './sv/svFailures'
import { svField } from './sv/svField'
import { svProgress } from './sv/svProgress'
import { svSummary } from './sv/svSummary'
import { svTextField } from './sv/svTextField'
import { svWarning } from './sv/svWarning'

/** Everything that Latchkey says, in Swedish. Says "du", as everyone does to everyone in Sweden. */
export const sv: Messages = {
  badge: svBadge,
  field: svField,
  textField: svTextField,
  actions: svActions,
  failures: svFailures,
  progress: svProgress,
  company: svCompany,
  summary: svSummary,
  warning: svWarning,
  announcements: svAnnouncements,
  dialog: svDialog,
}
