import { Button } from '@base-ui/react/button'
import { Dialog } from '@base-ui/react/dialog'
import { Field } from '@base-ui/react/field'
import { Form } from '@base-ui/react/form'
import { Connected } from '../sameWork/Connected'
import { useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

type Connecting = ReturnType<typeof useConnecting>

function KeyForm({ isBusy, isUpdating, error, submit }: Connecting) {
  return (
    <Form<{ key: string }> errors={error ? { key: error } : {}} onFormSubmit={({ key }) => void submit(key)}>
      <Field.Root name="key">
        <Field.Label>{words.label}</Field.Label>
        <Field.Control type="password" autoComplete="off" />
        <Field.Description>{words.help}</Field.Description>
        <Field.Error />
      </Field.Root>
      <Button type="submit" disabled={isBusy} focusableWhenDisabled>
        {isUpdating ? words.save : words.connect}
      </Button>
    </Form>
  )
}

/** Base UI: its form, field, button and dialog. */
export function Widget() {
  const connecting = useConnecting()
  const { isConnected, isUpdating, hint, update, cancel } = connecting
  if (!isConnected) return <KeyForm {...connecting} />
  return (
    <div>
      <Connected hint={hint} />
      <Dialog.Root open={isUpdating} onOpenChange={(isOpen) => (isOpen ? update() : cancel())}>
        <Dialog.Trigger>{words.update}</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Backdrop />
          {/* Without a stylesheet it would be below what keeps the page from being used. */}
          <Dialog.Popup style={{ position: 'fixed', insetBlockStart: 0 }}>
            <Dialog.Title>{words.update}</Dialog.Title>
            <KeyForm {...connecting} />
            <Dialog.Close>{words.cancel}</Dialog.Close>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </div>
  )
}
