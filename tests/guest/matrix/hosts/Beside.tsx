import { HostControls } from '../HostControls'
import { Widget } from '../Widget'

export function Beside({ index = 0 }: { index?: number }) {
  return (
    <HostControls>
      <Widget index={index} />
    </HostControls>
  )
}
