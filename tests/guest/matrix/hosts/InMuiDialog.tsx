import Dialog from '@mui/material/Dialog'
import { LayerContent } from '../LayerContent'
import { useLayer } from '../useLayer'

export function InMuiDialog({ index = 0 }: { index?: number }) {
  const { isOpen, open, close } = useLayer()
  return (
    <>
      <button type="button" onClick={open}>
        Open settings
      </button>
      <Dialog open={isOpen} onClose={close} transitionDuration={0}>
        <LayerContent onClose={close} index={index} />
      </Dialog>
    </>
  )
}
