import { HostControls } from '../HostControls'
import { Widget } from '../Widget'

export function InForm({ index = 0 }: { index?: number }) {
  return (
    <HostControls around="form">
      <Widget index={index} />
    </HostControls>
  )
}
