import { Widget } from '../Widget'

/** Where the host's own controls are no part of React's tree. */
export function Alone({ index = 0 }: { index?: number }) {
  return <Widget index={index} />
}
