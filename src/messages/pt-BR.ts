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

const apiKey = (name: string) => apiOnce(name, 'chave de API', 'chave')

const removals: Readonly<Record<Removal, string>> = {
  whitespace: 'espaços',
  'line-breaks': 'quebras de linha',
  invisible: 'caracteres ocultos',
  quotes: 'aspas',
  'auth-scheme': 'a palavra antes da chave',
  assignment: 'o nome antes da chave',
  code: 'o código em volta da chave',
  encoding: 'a codificação',
  text: 'o texto em volta da chave',
  'other-values': 'outros valores',
}

const pastings: Readonly<Record<PasteWay, string>> = {
  command: 'Pressione ⌘V para colar a chave.',
  control: 'Pressione Ctrl+V para colar a chave.',
  touch: 'Mantenha o campo pressionado e escolha Colar.',
}

const kinds = {
  'private-key': 'Chave privada (PEM)',
  pem: 'PEM',
  json: 'JSON',
  text: 'Texto',
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
  'not-entitled': ({ name }) => `Esta integração não está mais ativa para sua empresa em ${name}.`,
  'ip-not-allowed': ({ name }) => `${name} não aceita mais esta chave a partir da nossa rede.`,
  'already-connected': () => 'Esta empresa está conectada em outro lugar.',
}

const others = { email: 'um endereço de e-mail', url: 'um endereço da web', jwt: 'uma credencial temporária' }

const characters: Readonly<Record<OddCharacter, string>> = {
  dash: 'um travessão',
  quote: 'uma aspa tipográfica',
  'full-width': 'um caractere de largura total',
  digit: 'um dígito de outra escrita',
  letter: 'uma letra fora de A a Z',
  other: 'um caractere incomum',
}

const suspicionText: FieldMessages['suspicion'] = (suspicion, { name, example }) => {
  switch (suspicion.kind) {
    case 'test-key':
      return 'Isto parece uma chave de teste.'
    case 'unexpected-format':
      return `Isto não parece uma ${apiKey(name)} de ${name}.${example ? ` Uma chave é assim: ${example}.` : ''}`
    case 'placeholder':
      return 'Isto parece um texto de exemplo ou uma chave abreviada.'
    case 'spaces':
      return 'Há espaços na chave.'
    case 'structure':
      return 'Isto parece parte de um texto maior.'
    case 'character':
      return `O caractere ${suspicion.position} é ${characters[suspicion.what]}.`
    case 'wrong-kind':
      return `Isto parece outro tipo de chave de ${name}: ${suspicion.found}.`
    case 'other-provider':
      return `Isto parece uma chave de ${suspicion.provider}, não uma ${apiKey(name)} de ${name}.`
    case 'email':
    case 'url':
    case 'jwt':
      return `Isto parece ${others[suspicion.kind]}, não uma ${apiKey(name)} de ${name}.`
  }
}

/** Everything that Latchkey says, in Brazilian Portuguese. Says "você", as business software in Brazil does. */
export const ptBR: Messages = {
  badge: {
    'not-connected': 'Não conectado',
    validating: 'Validação em andamento',
    connected: 'Conectado',
    failed: 'Falha na conexão',
    'action-required': 'Ação necessária',
  },

  field: {
    label: ({ name }) => `${apiOnce(name, 'Chave de API', 'Chave')} de ${name}`,
    description: ({ keyKind }) =>
      keyKind === 'integrated'
        ? 'Uma credencial secreta desta instalação, não sua.'
        : 'Uma credencial secreta que pertence à sua empresa, não a você.',
    guidance: ({ name, keyKind }) => [
      ...(keyKind === 'integrated'
        ? [`${name} a gerou durante a instalação.`, 'Ela dá acesso à integração em nível de empresa.']
        : ['Ela dá acesso em nível de empresa.']),
      'Guarde-a em local seguro: ela não poderá ser vista de novo depois de salva.',
    ],
    sourceHeading: () => 'Onde encontro?',
    sourceLink: ({ name }) => `Abrir ${name}`,
    requiredPermissions,
    paste: 'Colar',
    pasteBy: (way) => pastings[way],
    show: 'Mostrar chave',
    hide: 'Ocultar chave',
    shown: 'Sua chave de API está visível.',
    hidden: 'Sua chave de API está oculta.',
    currentKey: 'Chave atual',
    removed: (found) =>
      found.length
        ? `Removemos ${listInWords(
            found.map((removal) => removals[removal]),
            'pt-BR',
          )} do que você colou.`
        : '',
    filled: (labels) => `Também preenchemos ${listInWords(labels, 'pt-BR')}.`,
    putBack: 'Desfazer',
    suspicion: suspicionText,
    check: 'Confira o que você copiou.',
    earlier: 'Sobre a chave anterior:',
    optional: 'opcional',
    choose: 'Escolha…',
  },

  textField: {
    held: ({ kind, lines }) =>
      `${kinds[kind]}, ${new Intl.NumberFormat('pt-BR').format(lines)} ${isOne(lines, 'pt-BR') ? 'linha' : 'linhas'}`,
    chooseFile: 'Escolher um arquivo',
    fileFault: {
      'too-large': 'Este arquivo é grande demais para ser uma chave. Escolha o arquivo que contém apenas a chave.',
      'not-text': 'Este arquivo não é texto simples. Escolha o arquivo em que você recebeu a chave ou cole a chave.',
      empty: 'Este arquivo está vazio. Escolha o arquivo que contém a chave.',
      unreadable: 'Não conseguimos ler este arquivo. Escolha-o de novo ou cole a chave.',
      several: 'São vários arquivos. Solte apenas o que contém a chave.',
      folder: 'Isto é uma pasta. Escolha o arquivo que contém a chave.',
    },
  },

  actions: {
    connect: 'Conectar',
    saveNewKey: 'Salvar nova chave',
    update: 'Atualizar chave de API',
    updateBroken: () => 'Substituir chave de API',
    cancel: 'Cancelar',
    close: 'Fechar',
    disconnect: 'Desconectar',
    tryAgain: 'Tentar novamente',
    checkNow: 'Verificar agora',
    menu: (name) => `Ações de ${name}`,
  },

  failures: {
    'key-missing': ({ name }) => ({
      happened: 'Falta a chave de API.',
      todo: `Cole a chave que você copiou de ${name}.`,
    }),
    'key-too-long': () => ({
      happened: 'Isto é longo demais para ser uma chave de API.',
      todo: 'Cole apenas a chave.',
    }),
    'key-placeholder': ({ name }) => ({
      happened: 'Isto é um texto de exemplo ou uma versão oculta de uma chave, não a chave em si.',
      todo: `Cole a chave completa. Se você não a tem mais, obtenha uma nova em ${name}.`,
    }),
    'key-has-spaces': () => ({
      happened: 'Há espaços ou quebras de linha dentro desta chave.',
      todo: 'Cole a chave inteira, sem interrupções.',
    }),
    'key-unreadable': () => ({
      happened: 'Este texto contém caracteres que nenhuma chave tem.',
      todo: 'Copie a chave novamente e cole-a aqui.',
    }),
    'key-incomplete': () => ({
      happened: 'Falta uma parte desta chave.',
      todo: 'Copie-a novamente da primeira à última linha, ou escolha o arquivo dela.',
    }),
    'key-several': ({ failure: { names = [] }, name }) => ({
      happened: names.length
        ? `Este texto contém mais do que a chave: ${listInWords(names, 'pt-BR')}.`
        : 'Há mais de um valor neste texto.',
      todo: `Cole apenas a ${apiKey(name)} de ${name}.`,
    }),
    'key-doubtful': (context) => ({
      happened:
        sentences(...(context.failure.suspicions ?? []).map((suspicion) => suspicionText(suspicion, context))) ||
        `Talvez esta não seja a ${apiKey(context.name)} de ${context.name}.`,
      todo: 'Confira o que você copiou. Para usar como está, pressione o botão novamente.',
    }),
    'field-missing': ({ fieldLabel }) => ({
      happened: fieldLabel ? `Falta preencher: ${fieldLabel}.` : 'Falta uma informação.',
      todo: 'Preencha e tente novamente.',
    }),
    'field-invalid': ({ fieldLabel, fieldFrame, fieldExample }) => ({
      happened: fieldLabel
        ? `Esta informação não está no formato correto: ${fieldLabel}.`
        : 'Uma informação não está no formato correto.',
      todo: fieldFrame
        ? `Digite somente o que fica no lugar dos pontos em ${fieldFrame}${fieldExample ? `, por exemplo ${fieldExample}` : ''}.`
        : fieldExample
          ? `Digite como neste exemplo: ${fieldExample}.`
          : 'Verifique e tente novamente.',
    }),

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
          ? `Cole a ${apiKey(name)} gerada por ${name} para esta instalação.`
          : `Cole uma ${apiKey(name)} que sua empresa criou em ${name}.`,
    }),
    'wrong-environment': ({ failure, name }) => ({
      happened: `Esta chave é de outro ambiente de ${name}${failure.found ? `: ${failure.found}` : ''}.`,
      todo: 'Cole uma chave do ambiente que você quer conectar.',
    }),
    'insufficient-permissions': (context) => {
      const { failure, requiredPermissions: required } = context
      const missing = failure.missingPermissions ?? []
      const needed = required ? `${requiredPermissions(required)} ` : ''
      const named = missing.length
        ? `${isOne(missing.length, 'pt-BR') ? 'Falta' : 'Faltam'}: ${listInWords(missing, 'pt-BR')}. `
        : needed
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
      happened: `A chave funciona, mas não foi possível ativar a ${keyKind === 'integrated' ? 'integração' : 'instalação'}.`,
      todo: `Nada de novo foi ativado. Tente novamente ${wait(failure)}.`,
    }),
    'activation-unconfirmed': ({ operation, name }) => ({
      happened:
        operation === 'check'
          ? `Ainda não sabemos se ${name} está conectado.`
          : 'Ainda não sabemos se a nova chave está em uso.',
      todo: 'Espere um momento para ver se conecta, ou tente novamente.',
    }),
    'signed-out': (context) => ({
      happened: 'Esta página expirou.',
      todo: `${assurance(context)}Recarregue-a e tente novamente.`,
    }),
    'rate-limited': (context) => notRejected('Houve tentativas demais em pouco tempo.', context),
    'service-unavailable': (context) =>
      notRejected(unanswered(context) ?? `${context.name} não está acessível no momento.`, context),
    network: (context) => ({
      happened: context.operation === 'check' ? couldNotCheck(context) : 'Não conseguimos conectar.',
      todo: `${assurance(context)}Verifique sua conexão com a internet e tente novamente.`,
    }),
    timeout: (context) => notRejected(unanswered(context) ?? `${context.name} demorou demais para responder.`, context),
    'unexpected-answer': (context) =>
      contactSupport(unanswered(context) ?? `${context.name} enviou uma resposta inesperada.`, context),
    unknown: (context) =>
      contactSupport(context.operation === 'check' ? couldNotCheck(context) : 'Algo deu errado.', context),
    'disconnect-failed': ({ failure, name }) => ({
      happened: `Não foi possível remover a conexão com ${name}.`,
      todo: `Ela continua ativa. Tente novamente ${wait(failure)}.`,
    }),
    'disconnect-unconfirmed': ({ name }) => ({
      happened: `Ainda não sabemos se a conexão com ${name} foi removida.`,
      todo: 'Espere um momento ou tente novamente.',
    }),
    'confirmation-expired': () => ({
      happened: 'A empresa não foi confirmada a tempo, então não guardamos a chave.',
      todo: 'Cole a chave novamente.',
    }),
  },

  progress: {
    heading: ({ name }) => `Conectando a ${name}`,
    step: {
      validate: ({ name }) => `Verificar a chave com ${name}`,
      'confirm-company': () => 'Confirmar a empresa',
      activate: ({ keyKind }) => (keyKind === 'integrated' ? 'Ativar a integração' : 'Executar a instalação'),
    },
    ending: { waiting: 'Não iniciado', running: 'Em andamento', done: 'Pronto', failed: 'Falhou' },
    retrying: (attempt) => `Ainda sem resposta. Tentando de novo: tentativa ${attempt.try} de ${attempt.of}.`,
    slow: () => 'Isto está demorando mais que o normal. Ainda estamos esperando uma resposta.',
    offline: 'Você está off-line. Isto continua quando você voltar a ficar on-line.',
  },

  company: {
    heading: {
      always: () => 'Esta é a empresa certa?',
      'company-changed': () => 'Esta chave pertence a outra empresa',
      'choose-company': () => 'Qual empresa você quer conectar?',
    },
    explanation: {
      always: ({ candidate, provider }) =>
        `A chave pertence a ${candidate ?? 'esta empresa'} em ${provider}. Nada muda até você confirmar.`,
      'company-changed': ({ current, candidate }) =>
        `Sua conexão é de ${current ?? 'outra empresa'}. A nova chave pertence a ${candidate ?? 'esta empresa'}. Nada muda até você confirmar.`,
      'choose-company': ({ provider }) =>
        `A chave funciona para várias empresas em ${provider}. Nada muda até você confirmar uma.`,
    },
    currentCompany: 'Empresa atual',
    newCompany: 'Nova empresa',
    companyId: (id) => `ID da empresa: ${id}`,
    choose: 'Escolha uma empresa',
    search: 'Buscar empresas',
    shown: ({ shown, all }) => {
      const number = new Intl.NumberFormat('pt-BR')
      return `Mostrando ${number.format(shown)} de ${number.format(all)} empresas. Pesquise para encontrar as outras.`
    },
    found: (count) => {
      if (!count) return 'Nenhuma empresa encontrada'
      const number = new Intl.NumberFormat('pt-BR').format(count)
      return isOne(count, 'pt-BR') ? `${number} empresa encontrada` : `${number} empresas encontradas`
    },
    switchTo: (name) => `Mudar para ${name}`,
    keep: (name) => `Manter ${name}`,
    connectTo: (name) => `Conectar a ${name}`,
  },

  summary: {
    connectedTo: ({ id, name }) => `Conectado a ${name ?? `ID da empresa: ${id}`}`,
    companyId: (id) => `ID da empresa: ${id}`,
    copyId: 'Copiar ID da empresa',
    copied: 'ID da empresa copiado.',
    key: 'Chave de API',
    connectedAt: 'Conectado desde',
    verifiedAt: 'Última verificação',
    notVerifiedSince: (when) => `Não verificado desde ${when}`,
    expiresAt: 'Expira em',
    expiresIn: (days) => `Expira ${new Intl.RelativeTimeFormat('pt-BR', { numeric: 'auto' }).format(days, 'day')}`,
    expired: 'Expirada',
    offline: 'Você está off-line, por isso a conexão não pode ser verificada agora.',
    disconnectQuestion: (company, provider) => `Desconectar ${company} de ${provider}?`,
    disconnectConsequence: (provider) =>
      `${provider} para de funcionar aqui até você conectar de novo com uma ${apiKey(provider)}.`,
    keepConnected: 'Manter conectado',
    disconnecting: 'Desconectando…',
  },

  warning: {
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
  },

  announcements: {
    validating: ({ name }) => `Verificando sua ${apiKey(name)} de ${name}.`,
    activating: ({ name }) => `A chave funciona. Conectando a ${name}.`,
    disconnected: ({ name }) => `Desconectado de ${name}.`,
    cancelled: 'Cancelado.',
    keyStillInUse: 'Sua chave atual continua em uso.',
    stillConnected: 'A conexão continua ativa.',
  },

  dialog: {
    keyKind: ({ keyKind }) => (keyKind === 'integrated' ? 'Chave de API desta instalação' : 'Chave de API da empresa'),
    connect: ({ name }) => `Conectar a ${name}`,
    update: ({ name }) => `Atualizar sua ${apiKey(name)} de ${name}`,
    loading: ({ name }) => `Verificando sua conexão com ${name}…`,
    notConnected: ({ name }) => `${name} não está conectado.`,
    discardQuestion: 'Descartar esta chave?',
    discard: 'Descartar',
    keep: 'Manter',
  },
}

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

/** What is said where nobody knows how the provider is; null where it may be named as the one that failed. */
function unanswered(context: FailureContext): string | null {
  if (context.failure.side !== 'host') return null
  return context.operation === 'check' ? couldNotCheck(context) : 'Não conseguimos obter uma resposta.'
}

function couldNotCheck({ name }: FailureContext): string {
  return `Não conseguimos verificar sua conexão com ${name}.`
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

function requiredPermissions(names: readonly string[]): string {
  return `A chave precisa de: ${listInWords(names, 'pt-BR')}.`
}
