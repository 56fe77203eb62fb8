import '@mantine/core/styles.css'
import { MantineProvider, Modal } from '@mantine/core'
import { LayerContent } from '../LayerContent'
import { useLayer } from '../useLayer'

export function InMantineModal({ index = 0 }: { index?: number }) {
  const { isOpen, open, close } = useLayer()
  return (
    <MantineProvider>
      <button type="button" onClick={open}>
        Open settings
      </button>
      <Modal opened={isOpen} onClose={close} title="Settings" transitionProps={{ duration: 0 }}>
        <LayerContent onClose={close} index={index} />
      </Modal>
    </MantineProvider>
  )
}
