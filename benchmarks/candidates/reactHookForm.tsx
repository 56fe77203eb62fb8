import { zodResolver } from '@hookform/resolvers/zod'
import * as Dialog from '@radix-ui/react-dialog'
import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { validate } from '../sameWork/backend'
import { Connected } from '../sameWork/Connected'
import { words } from '../sameWork/words'

const schema = z.object({ key: z.string().trim().min(1, words.refused).max(4096, words.refused) })

interface FieldProps {
  readonly button: string
  readonly onConnect: (hint: string) => void
}

function Field({ button, onConnect }: FieldProps) {
  const id = useId()
  const [isShown, setShown] = useState(false)
  const { register, handleSubmit, setError, reset, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { key: '' },
  })
  const error = formState.errors.key?.message

  const submit = handleSubmit(async ({ key }) => {
    const answer = await validate(key)
    if (!answer.ok) return setError('key', { message: words.refused })
    reset()
    onConnect(answer.hint)
  })

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor={id}>{words.label}</label>
      <input
        {...register('key')}
        id={id}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-help ${id}-error`}
      />
      <button type="button" onClick={() => setShown(!isShown)}>
        {isShown ? words.hide : words.show}
      </button>
      <p id={`${id}-help`}>{words.help}</p>
      {error ? (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
      <button type="submit" disabled={formState.isSubmitting}>
        {button}
      </button>
    </form>
  )
}

/** React Hook Form with a zod schema, and the update in a dialog of Radix: what forms are mostly made of today. */
export function Widget() {
  const [hint, setHint] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  if (hint === null) return <Field button={words.connect} onConnect={setHint} />
  return (
    <div>
      <Connected hint={hint} />
      <Dialog.Root open={isOpen} onOpenChange={setOpen}>
        <Dialog.Trigger>{words.update}</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay />
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>{words.update}</Dialog.Title>
            <Field
              button={words.save}
              onConnect={(next) => {
                setHint(next)
                setOpen(false)
              }}
            />
            <Dialog.Close>{words.cancel}</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </div>
  )
}
