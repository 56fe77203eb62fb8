import { type ClipboardEvent, type DragEvent, useCallback, useEffect, useState } from 'react'
import { enTextField } from '../../messages/en'
import type { FileFault } from '../../messages/Messages'
import { chooseFile } from '../entry/chooseFile'
import type { HeldLine } from '../entry/createHeldLine'
import { readKeyFile } from '../entry/readKeyFile'
import type { SecretInputs } from '../input/useSecretInputs'
import { useHydrated } from '../page/useHydrated'
import { chain } from '../props/chain'
import { useSection } from '../words/useSection'
import type { KeyField } from './KeyField'
import { warnOfReadableKey } from './warnOfReadableKey'

export interface TextFieldOptions {
  readonly inputs: SecretInputs
  readonly line: HeldLine
  /** What the field is called among the inputs. */
  readonly name: string
  readonly shape: 'line' | 'text'
  readonly visibility: 'masked' | 'revealed'
  readonly isEditable: boolean
}

/** What a field of several lines has besides: a file, and a line that says what it holds. */
export function useTextField({ inputs, line, name, shape, visibility, isEditable }: TextFieldOptions) {
  const messages = useSection('textField', enTextField)
  const isHydrated = useHydrated()
  const [fault, setFault] = useState<FileFault | null>(null)
  const clear = useCallback(() => setFault(null), [])

  useEffect(() => {
    inputs.text(name)?.show(visibility)
    line.say(messages.held)
    if (process.env.NODE_ENV !== 'production') warnOfReadableKey(inputs.line(name), visibility)
  })

  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || shape === 'line') return
    if (inputs.line(name))
      console.warn(
        'latchkey: keys of this provider have several lines. Spread `getTextareaProps()`, `getFileProps()` and `getHeldProps()`, not `getInputProps()`.',
      )
  }, [inputs, name, shape])

  async function take(files: ArrayLike<File>, items?: DataTransferItemList) {
    const text = inputs.text(name)
    if (!text || !isEditable) return
    const isSame = text.ticket()
    const read = await readKeyFile(files, items)
    // Meanwhile it may have been emptied, or sent.
    if (!isSame() || inputs.isLocked(name)) return
    if ('text' in read) text.replace(read.text)
    setFault('fault' in read ? read.fault : null)
  }

  const holdsFiles = ({ types }: DataTransfer) => Array.from(types).includes('Files')

  return {
    /** Until the script is there, a key would stand on the screen. */
    isReady: isHydrated,
    text: fault ? messages.fileFault[fault] : '',
    chooseFile: messages.chooseFile,
    clear,
    getFileProps: ((props) => ({
      ...props,
      type: 'button',
      'aria-disabled': !isEditable || undefined,
      onClick: chain(props?.onClick, ({ currentTarget }) => {
        if (isEditable) chooseFile(currentTarget.ownerDocument, (files) => void take(files))
      }),
    })) satisfies KeyField['getFileProps'],
    onInput: () => {
      if (fault) setFault(null)
    },
    onPaste: (event: ClipboardEvent) => {
      const { files } = event.clipboardData
      // Some programs copy a picture of a text along with it.
      if (files.length === 0 || event.clipboardData.getData('text/plain')) return
      event.preventDefault()
      void take(files)
    },
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      // Also where it can't be taken: the browser would leave the page for it.
      event.preventDefault()
      event.dataTransfer.dropEffect = isEditable ? 'copy' : 'none'
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      void take(event.dataTransfer.files, event.dataTransfer.items)
    },
  }
}
