import * as Dialog from '@radix-ui/react-dialog'
import * as PasswordToggleField from '@radix-ui/react-password-toggle-field'
import { useId } from 'react'
import { Connected } from '../sameWork/Connected'
import { keyOf, useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

type Connecting = ReturnType<typeof useConnecting>

function Field({ isBusy, isUpdating, error, submit }: Connecting) {
  const id = useId()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit(keyOf(event.currentTarget))
      }}
    >
      <PasswordToggleField.Root>
        <label htmlFor={id}>{words.label}</label>
        <PasswordToggleField.Input
          id={id}
          name="key"
          autoComplete="new-password"
          aria-invalid={error !== null}
          aria-describedby={`${id}-help ${id}-error`}
        />
        <PasswordToggleField.Toggle>
          <PasswordToggleField.Slot visible={words.hide} hidden={words.show} />
        </PasswordToggleField.Toggle>
      </PasswordToggleField.Root>
      <p id={`${id}-help`}>{words.help}</p>
      {error ? (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
      <button type="submit" disabled={isBusy}>
        {isUpdating ? words.save : words.connect}
      </button>
    </form>
  )
}

/** Radix: its password field and its dialog. */
export function Widget() {
  const connecting = useConnecting()
  const { isConnected, isUpdating, hint, update, cancel } = connecting
  if (!isConnected) return <Field {...connecting} />
  return (
    <div>
      <Connected hint={hint} />
      <Dialog.Root open={isUpdating} onOpenChange={(isOpen) => (isOpen ? update() : cancel())}>
        <Dialog.Trigger>{words.update}</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay />
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>{words.update}</Dialog.Title>
            <Field {...connecting} />
            <Dialog.Close>{words.cancel}</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </div>
  )
}
