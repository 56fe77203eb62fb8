import { useEffect, useRef } from 'react'
import { LayerContent } from '../LayerContent'
import { useLayer } from '../useLayer'

export function InPopover({ index = 0 }: { index?: number }) {
  const { isOpen, open, close } = useLayer()
  const popover = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = popover
    if (!current || !isOpen) return
    current.showPopover()
    const toggled = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') close()
    }
    current.addEventListener('beforetoggle', toggled, { once: true })
    return () => {
      current.removeEventListener('beforetoggle', toggled)
      current.hidePopover()
    }
    // Another function at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOpen])
  return (
    <>
      <button type="button" onClick={open}>
        Open settings
      </button>
      <div ref={popover} popover="auto" style={{ width: 400, overflow: 'hidden' }}>
        {isOpen ? <LayerContent onClose={close} index={index} /> : null}
      </div>
    </>
  )
}
