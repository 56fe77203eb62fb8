import { jaActions } from './ja/jaActions'
import { jaAnnouncements } from './ja/jaAnnouncements'
import { jaBadge } from './ja/jaBadge'
import { jaCompany } from './ja/jaCompany'
import { jaDialog } from './ja/jaDialog'
import { jaFailures } from './ja/jaFailures'
import { jaField } from './ja/jaField'
import { jaProgress } from './ja/jaProgress'
import { jaSummary } from './ja/jaSummary'
import { jaTextField } from './ja/jaTextField'
import { jaWarning } from './ja/jaWarning'
import type { Messages } from './Messages'

/** Everything that Latchkey says, in Japanese. Polite throughout (です・ます), labels and buttons as nouns, as business software does. */
export const ja: Messages = {
  badge: jaBadge,
  field: jaField,
  textField: jaTextField,
  actions: jaActions,
  failures: jaFailures,
  progress: jaProgress,
  company: jaCompany,
  summary: jaSummary,
  warning: jaWarning,
  announcements: jaAnnouncements,
  dialog: jaDialog,
}
