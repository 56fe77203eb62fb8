import { useMemo } from 'react'
import {
  Button,
  Dialog,
  DialogTrigger,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components'
import { Connected } from '../sameWork/Connected'
import { keyOf, useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

type Connecting = ReturnType<typeof useConnecting>

function KeyForm({ isBusy, isUpdating, error, submit }: Connecting) {
  const errors = useMemo(() => (error ? { key: error } : {}), [error])
  return (
    <Form
      validationErrors={errors}
      onSubmit={(event) => {
        event.preventDefault()
        void submit(keyOf(event.currentTarget))
      }}
    >
      <TextField name="key" type="password" autoComplete="off">
        <Label>{words.label}</Label>
        <Input />
        <Text slot="description">{words.help}</Text>
        <FieldError />
      </TextField>
      <Button type="submit" isPending={isBusy}>
        {isUpdating ? words.save : words.connect}
      </Button>
    </Form>
  )
}

/** React Aria Components: its form, text field and modal. */
export function Widget() {
  const connecting = useConnecting()
  const { isConnected, isUpdating, hint, update, cancel } = connecting
  if (!isConnected) return <KeyForm {...connecting} />
  return (
    <div>
      <Connected hint={hint} />
      <DialogTrigger isOpen={isUpdating} onOpenChange={(isOpen) => (isOpen ? update() : cancel())}>
        <Button>{words.update}</Button>
        <ModalOverlay>
          <Modal>
            <Dialog>
              <Heading slot="title">{words.update}</Heading>
              <KeyForm {...connecting} />
              <Button slot="close">{words.cancel}</Button>
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </div>
  )
}
