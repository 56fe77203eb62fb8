import { frActions } from './fr/frActions'
import { frAnnouncements } from './fr/frAnnouncements'
import { frBadge } from './fr/frBadge'
import { frCompany } from './fr/frCompany'
import { frDialog } from './fr/frDialog'
import { frFailures } from './fr/frFailures'
import { frField } from './fr/frField'
import { frProgress } from './fr/frProgress'
import { frSummary } from './fr/frSummary'
import { frTextField } from './fr/frTextField'
import { frWarning } from './fr/frWarning'
import type { Messages } from './Messages'

/** Everything that Latchkey says, in French. Says "vous", as business software does, and "connecter" only of things: of people it means to log in. */
export const fr: Messages = {
  badge: frBadge,
  field: frField,
  textField: frTextField,
  actions: frActions,
  failures: frFailures,
  progress: frProgress,
  company: frCompany,
  summary: frSummary,
  warning: frWarning,
  announcements: frAnnouncements,
  dialog: frDialog,
}
