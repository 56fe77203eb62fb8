import { ApiKeyConnect, ConnectDialog } from 'latchkey'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { validateOne } from '../harness/validate'

/** A host that shows its settings in a window of its own, from the same React root. */
export function InPopup() {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const open = () => {
    const popup = window.open('', 'settings', 'width=700,height=800')
    if (!popup) throw new Error('There is no window.')
    popup.document.head.append(...[...document.querySelectorAll('style')].map((style) => style.cloneNode(true)))
    setPlace(popup.document.body)
  }
  return (
    <>
      <button type="button" onClick={open}>
        Open window
      </button>
      {place
        ? createPortal(
            <>
              <ApiKeyConnect provider="Acme Pay" validate={validateOne} initialConnection={null} />
              <ApiKeyConnect
                provider="Globex Pay"
                validate={validateOne}
                initialConnection={null}
                dialog={ConnectDialog}
              />
            </>,
            place,
          )
        : null}
    </>
  )
}
