import { useEffect, useState } from 'react'
import { spokenForMs } from './spokenForMs'

/** A text for a live region: as long as it takes to be spoken, and then nothing. */
export function useSpoken(text: string): string {
  const [over, setOver] = useState('')

  useEffect(() => {
    if (!text) return
    const timer = setTimeout(() => setOver(text), spokenForMs)
    return () => {
      clearTimeout(timer)
      setOver('')
    }
  }, [text])

  return text === over ? '' : text
}
