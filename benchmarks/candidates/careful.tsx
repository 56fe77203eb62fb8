import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { validate } from '../sameWork/backend'
import { words } from '../sameWork/words'

interface FieldProps {
  readonly button: string
  readonly onConnect: (hint: string) => void
}

/** A field as somebody writes it who knows what can go wrong: it keeps no key, and says what happens. */
function Field({ button, onConnect }: FieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const attempt = useRef(0)
  const [status, setStatus] = useState<'idle' | 'validating' | 'refused'>('idle')
  const [isShown, setShown] = useState(false)

  useEffect(
    () => () => {
      attempt.current = -1
    },
    [],
  )

  async function submit(event: FormEvent) {
    event.preventDefault()
    const field = input.current
    const key = field?.value.trim()
    if (!field || !key || status === 'validating') return
    attempt.current += 1
    const mine = attempt.current
    setShown(false)
    setStatus('validating')
    const answer = await validate(key)
    if (mine !== attempt.current) return
    if (answer.ok) {
      field.value = ''
      onConnect(answer.hint)
    } else {
      setStatus('refused')
      field.focus()
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} aria-busy={status === 'validating'}>
      <label htmlFor={`${id}-key`}>{words.label}</label>
      <p id={`${id}-help`}>{words.help}</p>
      <input
        ref={input}
        id={`${id}-key`}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        readOnly={status === 'validating'}
        aria-invalid={status === 'refused'}
        aria-describedby={`${id}-help ${id}-error`}
      />
      <button type="button" aria-controls={`${id}-key`} onClick={() => setShown(!isShown)}>
        {isShown ? words.hide : words.show}
      </button>
      <p id={`${id}-error`} role="alert">
        {status === 'refused' ? words.refused : null}
      </p>
      <p role="status">{status === 'validating' ? words.validating : null}</p>
      <button type="submit" aria-disabled={status === 'validating'}>
        {button}
      </button>
    </form>
  )
}

/** Careful hand work: uncontrolled, wired for screen readers, late answers dropped, an update in a native dialog. */
export function Widget() {
  const [hint, setHint] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const result = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  useEffect(() => {
    if (hint) result.current?.focus()
  }, [hint])

  if (hint === null) return <Field button={words.connect} onConnect={setHint} />
  return (
    <div>
      <p ref={result} role="status" tabIndex={-1}>
        {words.connected} <code>{hint}</code>
      </p>
      <button type="button" onClick={() => setOpen(true)}>
        {words.update}
      </button>
      <dialog ref={dialog} aria-labelledby={title} onClose={() => setOpen(false)}>
        {isOpen ? (
          <>
            <h2 id={title}>{words.update}</h2>
            <Field
              button={words.save}
              onConnect={(next) => {
                setHint(next)
                setOpen(false)
              }}
            />
            <button type="button" onClick={() => setOpen(false)}>
              {words.cancel}
            </button>
          </>
        ) : null}
      </dialog>
    </div>
  )
}
