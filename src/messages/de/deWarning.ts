import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const deWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Ihre Verbindung zu ${name} ${expired ? 'ist abgelaufen' : 'wurde unterbrochen'}. Bitte aktualisieren Sie Ihren API-Schlüssel, um den Zugriff wiederherzustellen.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `Das betrifft ${company}.`,
  several: ({ labels, more }) =>
    `${new Intl.NumberFormat('de').format(labels.length + more)} Verbindungen wurden unterbrochen: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('de').format(more)} weitere`] : labels, 'de')}. Bitte aktualisieren Sie deren API-Schlüssel, um den Zugriff wiederherzustellen.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'Der Schlüssel ist abgelaufen.',
  'revoked-key': () => 'Der Schlüssel wurde widerrufen oder ersetzt.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'Dem Schlüssel wurden Berechtigungen entzogen, die er braucht.'
    const lost = isOne(missing.length, 'de') ? 'wurde eine Berechtigung' : 'wurden Berechtigungen'
    return `Dem Schlüssel ${lost} entzogen, die er braucht: ${listInWords(missing, 'de')}.`
  },
  'wrong-key-type': () => 'Der Schlüssel ist von anderer Art, als diese Verbindung braucht.',
  'wrong-environment': ({ name }) => `Der Schlüssel gehört zu einer anderen Umgebung von ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `Der Schlüssel gehört einem anderen Unternehmen${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Ihr Unternehmen hat in ${name} keinen Zugriff mehr auf diese Integration.`,
  'ip-not-allowed': ({ name }) => `${name} nimmt diesen Schlüssel aus unserem Netzwerk nicht mehr an.`,
  'already-connected': () => 'Dieses Unternehmen ist an anderer Stelle verbunden.',
}
