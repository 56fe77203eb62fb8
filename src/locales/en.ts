export { en } from '../messages/en'
export type { Messages } from '../messages/Messages'
