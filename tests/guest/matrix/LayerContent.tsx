import { HostControls } from './HostControls'
import { Widget } from './Widget'

/** What a host has in its dialog. */
export function LayerContent({ onClose, index }: { onClose: () => void; index: number }) {
  return (
    <HostControls>
      <Widget index={index} />
      <button type="button" onClick={onClose}>
        Close settings
      </button>
    </HostControls>
  )
}
