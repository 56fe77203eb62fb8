import type { ProgressMessages } from '../Messages'

export const ptBRProgress: ProgressMessages = {
  heading: ({ name }) => `Conectando a ${name}`,
  step: {
    validate: ({ name }) => `Verificar a chave com ${name}`,
    'confirm-company': () => 'Confirmar a empresa',
    activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Ativar a integração' : 'Executar a instalação'),
  },
  ending: { waiting: 'Não iniciado', running: 'Em andamento', done: 'Pronto', failed: 'Falhou' },
  retrying: (attempt) => `Ainda sem resposta. Tentando de novo: tentativa ${attempt.try} de ${attempt.of}.`,
  slow: ({ name }) => `${name} está demorando mais que o normal. Ainda estamos esperando a resposta.`,
  offline: 'Você está off-line. Isto continua sozinho quando você voltar a ficar on-line.',
}
