import { Dialog } from '@ark-ui/react/dialog'
import { Field } from '@ark-ui/react/field'
import { PasswordInput } from '@ark-ui/react/password-input'
import { Portal } from '@ark-ui/react/portal'
import { Connected } from '../sameWork/Connected'
import { keyOf, useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

type Connecting = ReturnType<typeof useConnecting>

function KeyForm({ isBusy, isUpdating, error, submit }: Connecting) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit(keyOf(event.currentTarget))
      }}
    >
      <Field.Root invalid={error !== null}>
        <PasswordInput.Root
          autoComplete="new-password"
          ignorePasswordManagers
          translations={{ visibilityTrigger: (isVisible) => (isVisible ? words.hide : words.show) }}
        >
          <PasswordInput.Label>{words.label}</PasswordInput.Label>
          <PasswordInput.Control>
            <PasswordInput.Input name="key" />
            <PasswordInput.VisibilityTrigger>
              <PasswordInput.Indicator fallback={words.show}>{words.hide}</PasswordInput.Indicator>
            </PasswordInput.VisibilityTrigger>
          </PasswordInput.Control>
        </PasswordInput.Root>
        <Field.HelperText>{words.help}</Field.HelperText>
        <Field.ErrorText>{error}</Field.ErrorText>
      </Field.Root>
      <button type="submit" disabled={isBusy}>
        {isUpdating ? words.save : words.connect}
      </button>
    </form>
  )
}

/** Ark UI: its field, its password input and its dialog. */
export function Widget() {
  const connecting = useConnecting()
  const { isConnected, isUpdating, hint, update, cancel } = connecting
  if (!isConnected) return <KeyForm {...connecting} />
  return (
    <div>
      <Connected hint={hint} />
      <Dialog.Root lazyMount unmountOnExit open={isUpdating} onOpenChange={({ open }) => (open ? update() : cancel())}>
        <Dialog.Trigger>{words.update}</Dialog.Trigger>
        <Portal>
          <Dialog.Backdrop />
          <Dialog.Positioner>
            <Dialog.Content>
              <Dialog.Title>{words.update}</Dialog.Title>
              <KeyForm {...connecting} />
              <Dialog.CloseTrigger>{words.cancel}</Dialog.CloseTrigger>
            </Dialog.Content>
          </Dialog.Positioner>
        </Portal>
      </Dialog.Root>
    </div>
  )
}
