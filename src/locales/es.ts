export { es } from '../messages/es'
export type { Messages } from '../messages/Messages'
