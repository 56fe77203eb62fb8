import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const svWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Din anslutning till ${name} har ${expired ? 'gått ut' : 'avbrutits'}. Uppdatera din API-nyckel för att återställa åtkomsten.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `Det här gäller ${company}.`,
  several: ({ labels, more }) =>
    `${new Intl.NumberFormat('sv').format(labels.length + more)} anslutningar har avbrutits: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('sv').format(more)} till`] : labels, 'sv')}. Uppdatera deras API-nycklar för att återställa åtkomsten.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'Nyckeln har gått ut.',
  'revoked-key': () => 'Nyckeln har återkallats eller bytts ut.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'Nyckeln har förlorat behörigheter som den behöver.'
    const lost = isOne(missing.length, 'sv') ? 'en behörighet' : 'behörigheter'
    return `Nyckeln har förlorat ${lost} som den behöver: ${listInWords(missing, 'sv')}.`
  },
  'wrong-key-type': () => 'Nyckeln är av en annan sort än anslutningen behöver.',
  'wrong-environment': ({ name }) => `Nyckeln är för en annan miljö i ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `Nyckeln tillhör ett annat företag${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Ditt företag har inte längre åtkomst till den här integrationen i ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} accepterar inte längre nyckeln från vårt nätverk.`,
  'already-connected': () => 'Företaget är anslutet någon annanstans.',
}
