import { useCallback, useState } from 'react'
import { enField } from '../../messages/en'
import type { PasteWay } from '../../messages/Messages'
import type { SecretInputs } from '../input/useSecretInputs'
import { useSection } from '../words/useSection'

/**
 * Pastes at the press of a button. The browser is asked only then; where it refuses, the field gets the focus, and the
 * person is told how to paste.
 * @param name what the key is called among the inputs
 * @param isCurrent whether the field still asks for the same key
 * @param take puts a text into the field as any paste does
 */
export function usePaste(inputs: SecretInputs, name: string, isCurrent: () => boolean, take: (text: string) => void) {
  const words = useSection('field', enField)
  const [way, setWay] = useState<PasteWay | null>(null)
  const clear = useCallback(() => setWay(null), [])

  return {
    /** How to paste without the button, once it could not. */
    text: way ? words.pasteBy(way) : '',
    clear,
    onInput: () => {
      if (way) setWay(null)
    },
    async paste(page: Document) {
      const text = await readClipboard(page)
      // The browser may have asked the person first. What was entered or sent meanwhile counts.
      if (!isCurrent() || inputs.isLocked(name) || inputs.value(name)) return
      inputs.focus(name)
      setWay(text ? null : wayOf(page))
      if (text) take(text)
    },
  }
}

/** Empty where there is nothing to read, or no leave to. */
async function readClipboard(page: Document): Promise<string> {
  try {
    return (await page.defaultView?.navigator.clipboard.readText()) ?? ''
  } catch {
    return ''
  }
}

function wayOf({ defaultView }: Document): PasteWay {
  if (defaultView?.matchMedia?.('(pointer: coarse)').matches) return 'touch'
  return /^(Mac|iP)/.test(defaultView?.navigator.platform ?? '') ? 'command' : 'control'
}
