export { ja } from '../messages/ja'
export type { Messages } from '../messages/Messages'
