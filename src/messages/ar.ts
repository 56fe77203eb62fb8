import { arActions } from './ar/arActions'
import { arAnnouncements } from './ar/arAnnouncements'
import { arBadge } from './ar/arBadge'
import { arCompany } from './ar/arCompany'
import { arDialog } from './ar/arDialog'
import { arFailures } from './ar/arFailures'
import { arField } from './ar/arField'
import { arProgress } from './ar/arProgress'
import { arSummary } from './ar/arSummary'
import { arTextField } from './ar/arTextField'
import { arWarning } from './ar/arWarning'
import type { Messages } from './Messages'

/** Everything that Latchkey says, in Arabic. Modern Standard Arabic, which every Arabic reader shares. Names and IDs are isolated: most are Latin. */
export const ar: Messages = {
  badge: arBadge,
  field: arField,
  textField: arTextField,
  actions: arActions,
  failures: arFailures,
  progress: arProgress,
  company: arCompany,
  summary: arSummary,
  warning: arWarning,
  announcements: arAnnouncements,
  dialog: arDialog,
}
