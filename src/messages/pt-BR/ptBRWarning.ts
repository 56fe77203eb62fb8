import type { FailureCode } from '../../core/failures'
import { isOne } from '../isOne'
import { listInWords } from '../listInWords'
import type { FailureContext, WarningMessages } from '../Messages'

export const ptBRWarning: WarningMessages = {
  text: ({ name, keyKind, failure: { code } }) => {
    const expired = keyKind === 'standalone' && (code === 'expired-key' || code === 'invalid-key')
    return `Sua conexão com ${name} ${expired ? 'expirou' : 'foi interrompida'}. Atualize sua chave de API para restaurar o acesso.`
  },
  cause: (context) =>
    context.failure.code === 'expired-key' && context.keyKind === 'standalone'
      ? null
      : (causes[context.failure.code]?.(context) ?? null),
  affected: (company) => `Isto afeta ${company}.`,
  several: ({ labels, more }) =>
    `${new Intl.NumberFormat('pt-BR').format(labels.length + more)} conexões foram interrompidas: ${listInWords(more ? [...labels, `mais ${new Intl.NumberFormat('pt-BR').format(more)}`] : labels, 'pt-BR')}. Atualize as chaves de API para restaurar o acesso.`,
}

const causes: Partial<Record<FailureCode, (context: FailureContext) => string>> = {
  'expired-key': () => 'A chave expirou.',
  'revoked-key': () => 'A chave foi revogada ou substituída.',
  'insufficient-permissions': ({ failure: { missingPermissions: missing = [] } }) => {
    if (!missing.length) return 'A chave perdeu permissões de que precisa.'
    const lost = isOne(missing.length, 'pt-BR') ? 'uma permissão' : 'permissões'
    return `A chave perdeu ${lost} de que precisa: ${listInWords(missing, 'pt-BR')}.`
  },
  'wrong-key-type': () => 'A chave não é do tipo de que esta conexão precisa.',
  'wrong-environment': ({ name }) => `A chave é de outro ambiente de ${name}.`,
  'company-mismatch': ({ failure: { company } }) =>
    `A chave pertence a outra empresa${company ? `: ${company.name ?? company.id}` : ''}.`,
  'not-entitled': ({ name }) => `Sua empresa não tem mais acesso a esta integração em ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} não aceita mais esta chave a partir da nossa rede.`,
  'already-connected': () => 'Esta empresa está conectada em outro lugar.',
}
