import { useEffect, useRef } from 'react'
import { LayerContent } from '../LayerContent'
import { useLayer } from '../useLayer'

export function InNativeDialog({ index = 0 }: { index?: number }) {
  const { isOpen, open, close } = useLayer()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <>
      <button type="button" onClick={open}>
        Open settings
      </button>
      {/* Clips and moves what is in it, as hosts' dialogs do. */}
      <dialog ref={dialog} onCancel={close} style={{ overflow: 'hidden', transform: 'translateY(10px)' }}>
        {isOpen ? <LayerContent onClose={close} index={index} /> : null}
      </dialog>
    </>
  )
}
