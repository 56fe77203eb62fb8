import { type ClipboardEvent, type DragEvent, type FormEvent, type SyntheticEvent, useCallback, useState } from 'react'
import type { ProviderDefinition } from '../core/provider'
import { cleanKey, type Removal } from '../key/cleanKey'
import { recogniseKey, type WrongThing } from '../key/recogniseKey'
import { enField } from '../messages/en/enField'
import { insertText } from './insertText'
import { pastedKey } from './pastedKey'
import { useSection } from './useSection'

interface Notice {
  readonly removed: readonly Removal[]
  readonly wrongThing: WrongThing | null
}

/** Cleans what is pasted or dropped, and says what was removed or why it looks wrong (K08, K09). Typing renders nothing (K01). */
export function useKeyNotice(provider: ProviderDefinition, isEditable: boolean) {
  const messages = useSection('field', enField)
  const [notice, setNotice] = useState<Notice | null>(null)
  const clear = useCallback(() => setNotice(null), [])

  function look(value: string, removed: readonly Removal[]) {
    const { key, fault } = cleanKey(value)
    const wrongThing = fault ? null : recogniseKey(key, provider)
    setNotice(removed.length > 0 || wrongThing ? { removed, wrongThing } : null)
  }

  function insert(event: SyntheticEvent<HTMLInputElement>, given: string) {
    const pasted = isEditable ? pastedKey(given) : null
    if (!pasted) return
    event.preventDefault()
    insertText(event.currentTarget, pasted.text)
    look(event.currentTarget.value, pasted.removed)
  }

  return {
    text: notice ? noticeText(notice, messages, provider) : '',
    clear,
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => insert(event, event.clipboardData.getData('text')),
    onDrop: (event: DragEvent<HTMLInputElement>) => insert(event, event.dataTransfer.getData('text')),
    onInput: (event: FormEvent<HTMLInputElement>) => {
      // SAFETY: React's input event wraps the browser's InputEvent; where it has no inputType, it was typed.
      const { inputType } = event.nativeEvent as Partial<InputEvent>
      if (/^insertFrom(Paste|Drop)/.test(inputType ?? '')) look(event.currentTarget.value, [])
      else if (notice) setNotice(null)
    },
  }
}

function noticeText({ removed, wrongThing }: Notice, messages: typeof enField, provider: ProviderDefinition): string {
  const { name, keyKind, keyFormat } = provider
  const wrong = wrongThing && messages.wrongThing(wrongThing, { name, keyKind, example: keyFormat?.example })
  return [messages.removed(removed), wrong].filter(Boolean).join(' ')
}
