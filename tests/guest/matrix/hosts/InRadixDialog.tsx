import * as Dialog from '@radix-ui/react-dialog'
import { LayerContent } from '../LayerContent'
import { useLayer } from '../useLayer'

const middle = { position: 'fixed', top: '50%', left: '50%', transform: 'translate(-50%, -50%)', width: 400 } as const

export function InRadixDialog({ index = 0 }: { index?: number }) {
  const { isOpen, open, close } = useLayer()
  return (
    <Dialog.Root open={isOpen} onOpenChange={(next) => (next ? open() : close())}>
      <Dialog.Trigger>Open settings</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Content aria-describedby={undefined} style={middle}>
          <Dialog.Title>Settings</Dialog.Title>
          <LayerContent onClose={close} index={index} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
