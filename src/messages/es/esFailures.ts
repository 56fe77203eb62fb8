import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { esEntryFailures } from './esEntryFailures'

export const esFailures: FailureMessages = {
  ...esEntryFailures,
  'invalid-key': () => ({
    happened: 'Parece que la clave de API no es válida.',
    todo: 'Compruébala e inténtalo de nuevo.',
  }),
  'expired-key': (context) => ({ happened: 'Esta clave ha caducado.', todo: getNewKey(context) }),
  'revoked-key': (context) => ({ happened: 'Esta clave se ha revocado o reemplazado.', todo: getNewKey(context) }),
  'wrong-key-type': ({ failure, name, keyKind }) => ({
    happened: failure.found ? `Esta clave es de otro tipo: ${failure.found}.` : 'Esta clave es de otro tipo.',
    todo:
      keyKind === 'integrated'
        ? `Pega la clave de API que ${name} generó para esta instalación.`
        : `Pega una clave de API que tu empresa haya creado en ${name}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `Esta clave es de otro entorno de ${name}${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Pega una clave del entorno que quieres conectar.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length
      ? `${isOne(missing.length, 'es') ? 'Falta' : 'Faltan'}: ${listInWords(missing, 'es')}. `
      : ''
    return {
      happened: 'Esta clave no tiene los permisos necesarios.',
      todo: named + getNewKey(context, ' con los permisos necesarios'),
    }
  },
  'company-mismatch': (context) => ({
    happened: `Esta clave pertenece a otra empresa${companyIn(context, ': ')}.`,
    todo: 'Pega una clave de la empresa correcta, o inténtalo de nuevo y confirma el cambio.',
  }),
  'not-entitled': ({ name }) => ({
    happened: `Tu empresa no tiene acceso a esta integración en ${name}.`,
    todo: `Pide a quien administra ${name} en tu empresa que la active e inténtalo de nuevo.`,
  }),
  'ip-not-allowed': ({ name }) => ({
    happened: `${name} no acepta esta clave desde nuestra red.`,
    todo: `Pide a quien administra ${name} en tu empresa que lo permita e inténtalo de nuevo.`,
  }),
  'already-connected': (context) => ({
    happened: `Esta empresa${companyIn(context, ' (', ')')} ya está conectada en otro lugar.`,
    todo: `Pide a quien administra ${context.name} en tu empresa que la desconecte allí e inténtalo de nuevo.`,
  }),
  'activation-failed': ({ keyKind, failure }) => ({
    happened: `La clave es correcta, pero no se ha podido activar la ${keyKind === 'integrated' ? 'integración' : 'instalación'}.`,
    todo: `No hay nada nuevo activo. Inténtalo de nuevo ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `Todavía no sabemos si ${name} está conectado.`
        : 'Todavía no sabemos si la clave nueva está en uso.',
    todo: 'Espera un momento para ver si se conecta, o inténtalo de nuevo.',
  }),
  'rate-limited': (context) => notRejected('Ha habido demasiados intentos en poco tiempo.', context),
  'service-unavailable': (context) => notRejected(`La conexión con ${context.name} no está disponible ahora.`, context),
  network: (context) => ({
    happened: 'No hemos podido conectar.',
    todo: `${assurance(context)}Comprueba tu conexión a internet e inténtalo de nuevo.`,
  }),
  timeout: (context) => notRejected('La respuesta ha tardado demasiado.', context),
  'unexpected-answer': (context) => contactSupport('Hemos recibido una respuesta que no entendemos.', context),
  unknown: (context) => contactSupport('No se ha podido terminar por un problema inesperado.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `No se ha podido eliminar la conexión con ${name}.`,
    todo: `Sigue ahí. Inténtalo de nuevo ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `Todavía no sabemos si se ha eliminado la conexión con ${name}.`,
    todo: 'Espera un momento o inténtalo de nuevo.',
  }),
  'confirmation-expired': () => ({
    happened: 'La empresa no se ha confirmado a tiempo, así que hemos olvidado la clave.',
    todo: 'Vuelve a pegar la clave.',
  }),
}

type Failure = FailureContext['failure']

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Genera una clave nueva${which} para esta instalación en ${name} y pégala aquí.`
    : `Crea una clave nueva${which} en ${name} y pégala aquí.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'ahora'
  return retryAfterSeconds ? waitInWords(retryAfterSeconds, 'es') : 'en un momento'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Tu clave no ha sido rechazada. '
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Inténtalo de nuevo ${wait(context.failure)}.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` e indica ${reference}` : ''
  return { happened, todo: `${assurance(context)}Inténtalo de nuevo o contacta con soporte${mention}.` }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `ID de empresa ${company.id}`}${after}` : ''
}
