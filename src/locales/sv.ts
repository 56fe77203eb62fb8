export type { Messages } from '../messages/Messages'
export { sv } from '../messages/sv'
