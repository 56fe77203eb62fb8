export { fr } from '../messages/fr'
export type { Messages } from '../messages/Messages'
