import { useEffect, useState } from 'react'
import { useHydrated } from '../../react/page/useHydrated'
import { Icon } from '../elements/Icon'
import { checkIcon, copyIcon } from '../elements/iconPaths'
import { useParts } from '../parts/useParts'

export interface CopyButtonProps {
  /** Never a key: only what everybody may see (K03). */
  text: string
  label: string
  /** Whether the label is seen, for want of the text beside the button. */
  labelled?: boolean
  /** Announced once it is copied; what is seen is a tick. */
  copied: string
}

const shownForMs = 2_000

/** Copies a text, and says so where it happened. Absent where the page may not write to the clipboard. */
export function CopyButton({ text, label, labelled = false, copied }: CopyButtonProps) {
  const [done, setDone] = useState(false)
  const hydrated = useHydrated()
  const { part } = useParts()

  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(false), shownForMs)
    return () => clearTimeout(timer)
  }, [done])

  // Over plain HTTP there is none; the text is on the page to be selected.
  if (hydrated && !canCopy()) return null

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setDone(true)
    } catch {
      setDone(false)
    }
  }

  return (
    <>
      {part(
        'copy',
        <button
          type="button"
          data-label={labelled || undefined}
          // The only name: beside another one, a title is read as a description, and the same words are heard twice.
          title={labelled ? undefined : label}
          onClick={() => void copy()}
        >
          <Icon d={done ? checkIcon : copyIcon} />
          {labelled ? <span>{label}</span> : null}
        </button>,
      )}
      <span className="lk-visually-hidden" aria-live="polite">
        {done ? copied : ''}
      </span>
    </>
  )
}

function canCopy(): boolean {
  try {
    return typeof navigator.clipboard.writeText === 'function'
  } catch {
    return false
  }
}
