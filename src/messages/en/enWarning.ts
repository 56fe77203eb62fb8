import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

/** The guidelines' sentences, word for word (R27, R28), and why, where more is known than they say. */
export const enWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Your connection to ${name} has ${expired ? 'expired' : 'been interrupted'}. Please update your API Key to restore access.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `This affects ${company}.`,
  several: ({ labels, more }) =>
    `${labels.length + more} connections have been interrupted: ${listInWords(more ? [...labels, `${more} more`] : labels, 'en')}. Please update their API Keys to restore access.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'The key has expired.',
  'revoked-key': () => 'The key was revoked or rotated.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'The key has lost permissions that it needs.'
    const lost = isOne(missing.length, 'en') ? 'a permission' : 'permissions'
    return `The key has lost ${lost} that it needs: ${listInWords(missing, 'en')}.`
  },
  'wrong-key-type': () => 'The key is of another kind than this connection needs.',
  'wrong-environment': ({ name }) => `The key is for another ${name} environment.`,
  'company-mismatch': ({ failure: { company } }) =>
    `The key belongs to another company${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Your company no longer has access to this integration in ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} no longer accepts this key from our network.`,
  'already-connected': () => 'This company is connected somewhere else.',
}
