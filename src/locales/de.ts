export { de } from '../messages/de'
export type { Messages } from '../messages/Messages'
