export type { Messages } from '../messages/Messages'
export { ptBR } from '../messages/pt-BR'
