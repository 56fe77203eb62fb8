export type { Messages } from '../messages/Messages'
export { nl } from '../messages/nl'
