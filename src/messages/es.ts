import type { FailureCode } from '../core/failures/failures'
import type { OddCharacter } from '../core/failures/suspicion'
import type { Removal } from '../key/reading/Reading'
import type { FailureContext, FieldMessages, Messages, PasteWay } from './Messages'
import { apiOnce } from './wording/apiOnce'
import { waitInWords } from './wording/durationInWords'
import { isOne } from './wording/isOne'
import { listInWords } from './wording/listInWords'
import { sentences } from './wording/sentences'

type Failure = FailureContext['failure']

const apiKey = (name: string) => apiOnce(name, 'clave de API', 'clave')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'espacios',
  'line-breaks': 'saltos de línea',
  invisible: 'caracteres ocultos',
  quotes: 'comillas',
  'auth-scheme': 'la palabra delante de la clave',
  assignment: 'el nombre delante de la clave',
  code: 'el código que rodea la clave',
  encoding: 'la codificación',
  text: 'el texto que rodea la clave',
  'other-values': 'otros valores',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Pulsa ⌘V para pegar la clave.',
  control: 'Pulsa Ctrl+V para pegar la clave.',
  touch: 'Mantén pulsado el campo y elige Pegar.',
}

const kinds = {
  'private-key': 'Clave privada (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Texto',
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
  'not-entitled': ({ name }) => `Esta integración ya no está activa para tu empresa en ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} ya no acepta esta clave desde nuestra red.`,
  'already-connected': () => 'Esta empresa está conectada en otro lugar.',
}

const others = { email: 'una dirección de correo', url: 'una dirección web', jwt: 'una credencial temporal' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'un guion largo',
  quote: 'una comilla tipográfica',
  'full-width': 'un carácter de ancho completo',
  digit: 'un dígito de otra escritura',
  letter: 'una letra que no está entre la A y la Z',
  other: 'un carácter poco común',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Esto parece una clave de prueba.'
    case 'unexpected-format':
      return `Esto no parece una ${apiKey(name)} de ${name}.${example ? ` Una clave tiene este aspecto: ${example}.` : ''}`
    case 'placeholder':
      return 'Esto parece un texto de ejemplo o una clave abreviada.'
    case 'spaces':
      return 'Hay espacios en la clave.'
    case 'structure':
      return 'Esto parece una parte de un texto más largo.'
    case 'character':
      return `El carácter ${suspicion.position} es ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Esto parece otro tipo de clave de ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Esto parece una clave de ${suspicion.provider}, no una ${apiKey(name)} de ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Esto parece ${others[suspicion.kind]}, no una ${apiKey(name)} de ${name}.`
  }
}

/** Everything that Latchkey says, in Spanish. Says "tú", as most business software does today, in words that Spain and Latin America share. */
export const es: Messages = {
  badge: {
    'not-connected': 'No conectado',
    validating: 'Validación en curso',
    connected: 'Conectado',
    failed: 'Conexión fallida',
    'action-required': 'Acción necesaria',
  },

  field: {
    label: ({ name }) => `${apiOnce(name, 'Clave de API', 'Clave')} de ${name}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'Una credencial secreta de esta instalación, no tuya.'
        : 'Una credencial secreta que pertenece a tu empresa, no a ti.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [`${name} la generó durante la instalación.`, 'Da acceso a la integración a nivel de empresa.']
        : ['Da acceso a nivel de empresa.']),
      'Guárdala en un lugar seguro: no se puede volver a ver después de guardarla.',
    ],
    sourceHeading: () => '¿Dónde la encuentro?',
    sourceLink: ({ name }) => `Abrir ${name}`,
    requiredPermissions,
    paste: 'Pegar',
    pasteBy: (way) => pastings[way],
    show: 'Mostrar clave',
    hide: 'Ocultar clave',
    shown: 'Tu clave de API está visible.',
    hidden: 'Tu clave de API está oculta.',
    currentKey: 'Clave actual',
    removed: (found) =>
      found.length
        ? `Hemos quitado ${listInWords(
            found.map((removal) => removals[removal]),
            'es',
          )} de lo que has pegado.`
        : '',
    filled: (labels) => `También hemos completado ${listInWords(labels, 'es')}.`,
    putBack: 'Deshacer',
    suspicion: suspicionText,
    check: 'Comprueba lo que has copiado.',
    earlier: 'Sobre la clave anterior:',
    optional: 'opcional',
    choose: 'Elegir…',
  },

  textField: {
    held: ({ kind, lines }) =>
      `${kinds[kind]}, ${new Intl.NumberFormat('es').format(lines)} ${isOne(lines, 'es') ? 'línea' : 'líneas'}`,
    chooseFile: 'Elegir un archivo',
    fileFault: {
      'too-large': 'Este archivo es demasiado grande para ser una clave. Elige el archivo que contiene solo la clave.',
      'not-text':
        'Este archivo no es texto sin formato. Elige el archivo en el que recibiste la clave o pega la clave.',
      empty: 'Este archivo está vacío. Elige el archivo que contiene la clave.',
      unreadable: 'No hemos podido leer este archivo. Elígelo de nuevo o pega la clave.',
      several: 'Son varios archivos. Suelta solo el que contiene la clave.',
      folder: 'Es una carpeta. Elige el archivo que contiene la clave.',
    },
  },

  actions: {
    connect: 'Conectar',
    saveNewKey: 'Guardar clave nueva',
    update: 'Actualizar clave de API',
    updateBroken: () => 'Reemplazar clave de API',
    cancel: 'Cancelar',
    close: 'Cerrar',
    disconnect: 'Desconectar',
    tryAgain: 'Reintentar',
    checkNow: 'Comprobar ahora',
    menu: (name) => `Acciones de ${name}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'Falta la clave de API.',
      todo: `Pega la clave que has copiado de ${name}.`,
    }),
    'key-too-long': () => ({
      happened: 'Esto es demasiado largo para ser una clave de API.',
      todo: 'Pega solo la clave.',
    }),
    'key-placeholder': ({ name }) => ({
      happened: 'Esto es un texto de ejemplo o una versión oculta de una clave, no la clave en sí.',
      todo: `Pega la clave completa. Si ya no la tienes, obtén una nueva en ${name}.`,
    }),
    'key-has-spaces': () => ({
      happened: 'Hay espacios o saltos de línea dentro de esta clave.',
      todo: 'Pega la clave entera, sin espacios ni saltos de línea.',
    }),
    'key-unreadable': () => ({
      happened: 'Este texto contiene caracteres que ninguna clave tiene.',
      todo: 'Vuelve a copiar la clave y pégala aquí.',
    }),
    'key-incomplete': () => ({
      happened: 'Falta una parte de esta clave.',
      todo: 'Vuelve a copiarla desde la primera línea hasta la última, o elige su archivo.',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `Este texto contiene algo más que la clave: ${listInWords(names, 'es')}.`
        : 'Hay más de un valor en este texto.',
      todo: `Pega solo la ${apiKey(name)} de ${name}.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `Puede que esto no sea la ${apiKey(context.name)} de ${context.name}.`,
      todo: 'Comprueba lo que has copiado. Para usarlo tal como está, pulsa el botón otra vez.',
    }),
    'field-missing': ({ fieldLabel }) => ({
      happened: fieldLabel ? `Falta este dato: ${fieldLabel}.` : 'Falta un dato.',
      todo: 'Complétalo e inténtalo de nuevo.',
    }),
    'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
      happened: fieldLabel
        ? `Este dato no tiene el formato correcto: ${fieldLabel}.`
        : 'Un dato no tiene el formato correcto.',
      todo: fieldFrame
        ? `Escribe solo lo que va en lugar de los puntos en ${fieldFrame}${fieldExample ? `, por ejemplo ${fieldExample}` : ''}.`
        : fieldExample
          ? `Escríbelo como en este ejemplo: ${fieldExample}.`
          : 'Revísalo e inténtalo de nuevo.',
    }),

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
          ? `Pega la ${apiKey(name)} que ${name} generó para esta instalación.`
          : `Pega una ${apiKey(name)} que tu empresa haya creado en ${name}.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `Esta clave es de otro entorno de ${name}${failure.found ? `: ${failure.found}` : ''}.`,
      todo: 'Pega una clave del entorno que quieres conectar.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length
        ? `${isOne(missing.length, 'es') ? 'Falta' : 'Faltan'}: ${listInWords(missing, 'es')}. `
        : needed
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
      happened: `La clave funciona, pero no se ha podido activar la ${keyKind === 'integrated' ? 'integración' : 'instalación'}.`,
      todo: `No se ha activado nada nuevo. Inténtalo de nuevo ${wait(failure)}.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `Todavía no sabemos si ${name} está conectado.`
          : 'Todavía no sabemos si la clave nueva está en uso.',
      todo: 'Espera un momento para ver si se conecta, o inténtalo de nuevo.',
    }),
    'signed-out': (context) => ({
      happened: 'Esta página ha caducado.',
      todo: `${assurance(context)}Vuelve a cargarla e inténtalo de nuevo.`,
    }),
    'rate-limited': (context) => notRejected('Ha habido demasiados intentos en poco tiempo.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `Ahora mismo no se puede contactar con ${context.name}.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'No hemos podido establecer la conexión.',
      todo: `${assurance(context)}Comprueba tu conexión a internet e inténtalo de nuevo.`,
    }),
    timeout: (context) =>
      notRejected(unanswered(context) ?? `${context.name} ha tardado demasiado en responder.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name} ha enviado una respuesta inesperada.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Algo ha salido mal.', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `No se ha podido eliminar la conexión con ${name}.`,
      todo: `La conexión sigue activa. Inténtalo de nuevo ${wait(failure)}.`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `Todavía no sabemos si se ha eliminado la conexión con ${name}.`,
      todo: 'Espera un momento o inténtalo de nuevo.',
    }),
    'confirmation-expired': () => ({
      happened: 'La empresa no se ha confirmado a tiempo, así que no hemos guardado la clave.',
      todo: 'Vuelve a pegar la clave.',
    }),
  },

  progress: {
    heading: ({ name }) => `Conectando con ${name}`,
    step: {
      validate: ({ name }) => `Comprobar la clave con ${name}`,
      'confirm-company': () => 'Confirmar la empresa',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Activar la integración' : 'Ejecutar la instalación'),
    },
    ending: { waiting: 'Sin empezar', running: 'En curso', done: 'Listo', failed: 'Fallido' },
    retrying: (attempt) => `Aún sin respuesta. Reintentando: intento ${attempt.try} de ${attempt.of}.`,
    slow: () => 'Está tardando más de lo habitual. Seguimos esperando una respuesta.',
    offline: 'No tienes conexión a internet. Esto continuará cuando la recuperes.',
  },

  company: {
    heading: {
      always: () => '¿Es esta la empresa correcta?',
      'company-changed': () => 'Esta clave pertenece a otra empresa',
      'choose-company': () => '¿Qué empresa quieres conectar?',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `La clave pertenece a ${candidate ?? 'esta empresa'} en ${provider}. Nada cambia hasta que lo confirmes.`,
      'company-changed': ({ current, candidate }) =>
        `Tu conexión es de ${current ?? 'otra empresa'}. La clave nueva pertenece a ${candidate ?? 'esta empresa'}. Nada cambia hasta que lo confirmes.`,
      'choose-company': ({ provider }) =>
        `La clave sirve para varias empresas en ${provider}. Nada cambia hasta que confirmes una.`,
    },
    currentCompany: 'Empresa actual',
    newCompany: 'Empresa nueva',
    companyId: (id) => `ID de empresa: ${id}`,
    choose: 'Elige una empresa',
    search: 'Buscar empresas',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('es')
      return `Se muestran ${number.format(shown)} de ${number.format(all)} empresas. Busca para encontrar las demás.`
    },
    found: (count) => {
      if (!count) return 'No se han encontrado empresas'
      const number = new Intl.NumberFormat('es').format(count)
      return isOne(count, 'es') ? `${number} empresa encontrada` : `${number} empresas encontradas`
    },
    switchTo: (name) => `Cambiar a ${name}`,
    keep: (name) => `Mantener ${name}`,
    connectTo: (name) => `Conectar con ${name}`,
  },

  summary: {
    connectedTo: ({ id, name }) => `Conectado con ${name ?? `ID de empresa: ${id}`}`,
    companyId: (id) => `ID de empresa: ${id}`,
    copyId: 'Copiar ID de empresa',
    copied: 'ID de empresa copiado.',
    key: 'Clave de API',
    connectedAt: 'Conectado desde',
    verifiedAt: 'Última comprobación',
    notVerifiedSince: (when) => `Sin comprobar desde ${when}`,
    expiresAt: 'Caducidad',
    expiresIn: (days) => `Caduca ${new Intl.RelativeTimeFormat('es', { numeric: 'auto' }).format(days, 'day')}`,
    expired: 'Caducada',
    offline: 'No tienes internet, así que ahora no podemos comprobar la conexión.',
    disconnectQuestion: (company, provider) => `¿Desconectar ${company} de ${provider}?`,
    disconnectConsequence: (provider) =>
      `${provider} dejará de funcionar aquí hasta que vuelvas a conectar con una ${apiKey(provider)}.`,
    keepConnected: 'Seguir conectado',
    disconnecting: 'Desconectando…',
  },

  warning: {
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
  },

  announcements: {
    validating: ({ name }) => `Comprobando tu ${apiKey(name)} de ${name}.`,
    activating: ({ name }) => `La clave funciona. Conectando con ${name}.`,
    disconnected: ({ name }) => `Desconectado de ${name}.`,
    cancelled: 'Cancelado.',
    keyStillInUse: 'Tu clave actual sigue en uso.',
    stillConnected: 'La conexión sigue activa.',
  },

  dialog: {
    keyKind: ({ keyKind }) =>
      keyKind === 'integrated' ? 'Clave de API de esta instalación' : 'Clave de API de la empresa',
    connect: ({ name }) => `Conectar con ${name}`,
    update: ({ name }) => `Actualizar tu ${apiKey(name)} de ${name}`,
    loading: ({ name }) => `Comprobando tu conexión con ${name}…`,
    notConnected: ({ name }) => `${name} no está conectado.`,
    discardQuestion: '¿Descartar esta clave?',
    discard: 'Descartar',
    keep: 'Conservar',
  },
}

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

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'No hemos podido obtener una respuesta.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `No hemos podido comprobar tu conexión con ${name}.`
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

function requiredPermissions(names: readonly string[]): string {
  return `La clave necesita: ${listInWords(names, 'es')}.`
}
