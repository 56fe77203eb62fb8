export { ar } from '../messages/ar'
export type { Messages } from '../messages/Messages'
