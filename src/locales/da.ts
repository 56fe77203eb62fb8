export { da } from '../messages/da'
export type { Messages } from '../messages/Messages'
