import { enActions } from './en/enActions'
import { enAnnouncements } from './en/enAnnouncements'
import { enBadge } from './en/enBadge'
import { enCompany } from './en/enCompany'
import { enDialog } from './en/enDialog'
import { enFailures } from './en/enFailures'
import { enField } from './en/enField'
import { enProgress } from './en/enProgress'
import { enSummary } from './en/enSummary'
import { enTextField } from './en/enTextField'
import { enWarning } from './en/enWarning'
import type { Messages } from './Messages'

/** Everything that Latchkey says, in English. */
export const en: Messages = {
  badge: enBadge,
  field: enField,
  textField: enTextField,
  actions: enActions,
  failures: enFailures,
  progress: enProgress,
  company: enCompany,
  summary: enSummary,
  warning: enWarning,
  announcements: enAnnouncements,
  dialog: enDialog,
}
