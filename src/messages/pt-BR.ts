import type { Messages } from './Messages'
import { ptBRActions } from './pt-BR/ptBRActions'
import { ptBRAnnouncements } from './pt-BR/ptBRAnnouncements'
import { ptBRBadge } from './pt-BR/ptBRBadge'
import { ptBRCompany } from './pt-BR/ptBRCompany'
import { ptBRDialog } from './pt-BR/ptBRDialog'
import { ptBRFailures } from './pt-BR/ptBRFailures'
import { ptBRField } from './pt-BR/ptBRField'
import { ptBRProgress } from './pt-BR/ptBRProgress'
import { ptBRSummary } from './pt-BR/ptBRSummary'
import { ptBRTextField } from './pt-BR/ptBRTextField'
import { ptBRWarning } from './pt-BR/ptBRWarning'

/** Everything that Latchkey says, in Brazilian Portuguese. Says "você", as business software in Brazil does. */
export const ptBR: Messages = {
  badge: ptBRBadge,
  field: ptBRField,
  textField: ptBRTextField,
  actions: ptBRActions,
  failures: ptBRFailures,
  progress: ptBRProgress,
  company: ptBRCompany,
  summary: ptBRSummary,
  warning: ptBRWarning,
  announcements: ptBRAnnouncements,
  dialog: ptBRDialog,
}
