import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const esWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Tu conexión con ${name} ${expired ? 'ha caducado' : 'se ha interrumpido'}. Actualiza tu clave de API para restablecer el acceso.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `Esto afecta a ${company}.`,
  several: ({ labels, more }) =>
    `Se han interrumpido ${new Intl.NumberFormat('es').format(labels.length + more)} conexiones: ${listInWords(more ? [...labels, `${new Intl.NumberFormat('es').format(more)} más`] : labels, 'es')}. Actualiza sus claves de API para restablecer el acceso.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'La clave ha caducado.',
  'revoked-key': () => 'La clave se ha revocado o reemplazado.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'La clave ha perdido permisos que necesita.'
    const lost = isOne(missing.length, 'es') ? 'un permiso' : 'permisos'
    return `La clave ha perdido ${lost} que necesita: ${listInWords(missing, 'es')}.`
  },
  'wrong-key-type': () => 'La clave no es del tipo que necesita esta conexión.',
  'wrong-environment': ({ name }) => `La clave es de otro entorno de ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `La clave pertenece a otra empresa${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Tu empresa ya no tiene acceso a esta integración en ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} ya no acepta esta clave desde nuestra red.`,
  'already-connected': () => 'Esta empresa está conectada en otro lugar.',
}
