import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, FailureMessages } from '../Messages'
import { waitInWords } from '../waitInWords'
import { ptBREntryFailures } from './ptBREntryFailures'

export const ptBRFailures: FailureMessages = {
  ...ptBREntryFailures,
  'invalid-key': () => ({
    happened: 'A chave de API parece ser inválida.',
    todo: 'Verifique e tente novamente.',
  }),
  'expired-key': (context) => ({ happened: 'Esta chave expirou.', todo: getNewKey(context) }),
  'revoked-key': (context) => ({ happened: 'Esta chave foi revogada ou substituída.', todo: getNewKey(context) }),
  'wrong-key-type': ({ failure, name, keyKind }) => ({
    happened: failure.found ? `Esta chave é de outro tipo: ${failure.found}.` : 'Esta chave é de outro tipo.',
    todo:
      keyKind === 'integrated'
        ? `Cole a chave de API gerada por ${name} para esta instalação.`
        : `Cole uma chave de API que sua empresa criou em ${name}.`,
  }),
  'wrong-environment': ({ failure, name }) => ({
    happened: `Esta chave é de outro ambiente de ${name}${failure.found ? `: ${failure.found}` : ''}.`,
    todo: 'Cole uma chave do ambiente que você quer conectar.',
  }),
  'insufficient-permissions': (context) => {
    const missing = context.failure.missingPermissions ?? []
    const named = missing.length
      ? `${isOne(missing.length, 'pt-BR') ? 'Falta' : 'Faltam'}: ${listInWords(missing, 'pt-BR')}. `
      : ''
    return {
      happened: 'Esta chave não tem as permissões necessárias.',
      todo: named + getNewKey(context, ' com as permissões necessárias'),
    }
  },
  'company-mismatch': (context) => ({
    happened: `Esta chave pertence a outra empresa${companyIn(context, ': ')}.`,
    todo: 'Cole uma chave da empresa certa, ou tente novamente e confirme a mudança.',
  }),
  'not-entitled': ({ name }) => ({
    happened: `Sua empresa não tem acesso a esta integração em ${name}.`,
    todo: `Peça a quem administra ${name} na sua empresa para ativá-la e tente novamente.`,
  }),
  'ip-not-allowed': ({ name }) => ({
    happened: `${name} não aceita esta chave a partir da nossa rede.`,
    todo: `Peça a quem administra ${name} na sua empresa para permitir isso e tente novamente.`,
  }),
  'already-connected': (context) => ({
    happened: `Esta empresa${companyIn(context, ' (', ')')} já está conectada em outro lugar.`,
    todo: `Peça a quem administra ${context.name} na sua empresa para desconectá-la de lá e tente novamente.`,
  }),
  'activation-failed': ({ keyKind, failure }) => ({
    happened: `A chave está certa, mas não foi possível ativar a ${keyKind === 'integrated' ? 'integração' : 'instalação'}.`,
    todo: `Nada de novo está ativo. Tente novamente ${wait(failure)}.`,
  }),
  'activation-unconfirmed': ({ operation, name }) => ({
    happened:
      operation === 'check'
        ? `Ainda não sabemos se ${name} está conectado.`
        : 'Ainda não sabemos se a nova chave está em uso.',
    todo: 'Espere um momento para ver se conecta, ou tente novamente.',
  }),
  'rate-limited': (context) => notRejected('Houve tentativas demais em pouco tempo.', context),
  'service-unavailable': (context) => notRejected(`A conexão com ${context.name} não está disponível agora.`, context),
  network: (context) => ({
    happened: 'Não conseguimos conectar.',
    todo: `${assurance(context)}Verifique sua conexão com a internet e tente novamente.`,
  }),
  timeout: (context) => notRejected('A resposta demorou demais.', context),
  'unexpected-answer': (context) => contactSupport('Recebemos uma resposta que não entendemos.', context),
  unknown: (context) => contactSupport('Não foi possível concluir por causa de um problema inesperado.', context),
  'disconnect-failed': ({ failure, name }) => ({
    happened: `Não foi possível remover a conexão com ${name}.`,
    todo: `Ela continua lá. Tente novamente ${wait(failure)}.`,
  }),
  'disconnect-unconfirmed': ({ name }) => ({
    happened: `Ainda não sabemos se a conexão com ${name} foi removida.`,
    todo: 'Espere um momento ou tente novamente.',
  }),
  'confirmation-expired': () => ({
    happened: 'A empresa não foi confirmada a tempo, então esquecemos a chave.',
    todo: 'Cole a chave novamente.',
  }),
}

type Failure = FailureContext['failure']

function getNewKey({ name, keyKind }: FailureContext, which = ''): string {
  return keyKind === 'integrated'
    ? `Gere uma nova chave${which} para esta instalação em ${name} e cole-a aqui.`
    : `Crie uma nova chave${which} em ${name} e cole-a aqui.`
}

function wait({ retryAfterSeconds }: Failure): string {
  if (retryAfterSeconds === 0) return 'agora'
  return retryAfterSeconds ? waitInWords(retryAfterSeconds, 'pt-BR') : 'em instantes'
}

/** Not of a first check: whoever looks may have no key at all. */
function assurance({ operation }: FailureContext): string {
  return operation === 'check' ? '' : 'Sua chave não foi recusada. '
}

function notRejected(happened: string, context: FailureContext) {
  return { happened, todo: `${assurance(context)}Tente novamente ${wait(context.failure)}.` }
}

function contactSupport(happened: string, context: FailureContext) {
  const { reference } = context.failure
  const mention = reference ? ` e informe ${reference}` : ''
  return { happened, todo: `${assurance(context)}Tente novamente ou fale com o suporte${mention}.` }
}

function companyIn({ failure: { company } }: FailureContext, before: string, after = ''): string {
  return company ? `${before}${company.name ?? `ID da empresa ${company.id}`}${after}` : ''
}
