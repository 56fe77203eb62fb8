import type { Decorator } from '@storybook/react-vite'
import { useEffect } from 'react'
import { emitTransformCode } from 'storybook/preview-api'

export interface ShownCodeProps {
  code: string
  context: Parameters<Decorator>[1]
}

/** Tells the Code panel what to show, for stories that are made of no args too. Renders nothing. */
export function ShownCode({ code, context }: ShownCodeProps) {
  useEffect(() => {
    void emitTransformCode(code, context)
  }, [code, context])
  return null
}
