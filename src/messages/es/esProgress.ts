import type { ProgressMessages } from '../Messages'

export const esProgress: ProgressMessages = {
  heading: ({ name }) => `Conectando con ${name}`,
  step: {
    validate: ({ name }) => `Comprobar la clave con ${name}`,
    'confirm-company': () => 'Confirmar la empresa',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Activar la integración' : 'Ejecutar la instalación'),
  },
  ending: { waiting: 'Sin empezar', running: 'En curso', done: 'Listo', failed: 'Fallido' },
  retrying: (attempt) => `Aún sin respuesta. Reintentando: intento ${attempt.try} de ${attempt.of}.`,
  slow: ({ name }) => `${name} está tardando más de lo habitual. Seguimos esperando su respuesta.`,
  offline: 'No tienes conexión a internet. Esto continuará solo cuando la recuperes.',
}
