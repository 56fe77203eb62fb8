import type { RefObject } from 'react'
import { useParts } from '../parts/useParts'
import { DisconnectQuestion, type DisconnectQuestionProps } from '../summary/DisconnectQuestion'
import { usePopup } from './usePopup'

export interface DisconnectPopupProps extends DisconnectQuestionProps {
  button: RefObject<HTMLButtonElement | null>
  isLeft: boolean
  onClose: () => void
}

/** The question whether to disconnect, over a page whose rows have no room for it. */
export function DisconnectPopup({ button, isLeft, onClose, ...question }: DisconnectPopupProps) {
  const { part } = useParts()
  const popup = usePopup(button, isLeft ? 'left' : 'open', onClose, question.onKeep)

  return part(
    'popup',
    <div {...popup}>
      <DisconnectQuestion {...question} />
    </div>,
  )
}
