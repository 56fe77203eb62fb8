import { Badge, Button, Code, MantineProvider, Modal, PasswordInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { keyOf, useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

type Connecting = ReturnType<typeof useConnecting>

/** Once for the whole page. */
export const Around = ({ children }: { readonly children: ReactNode }) => <MantineProvider>{children}</MantineProvider>

function KeyForm({ isBusy, isUpdating, error, submit }: Connecting) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit(keyOf(event.currentTarget))
      }}
    >
      <PasswordInput
        name="key"
        label={words.label}
        description={words.help}
        error={error}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': words.show }}
      />
      <Button type="submit" loading={isBusy}>
        {isUpdating ? words.save : words.connect}
      </Button>
    </form>
  )
}

/** Mantine: its password input, buttons, badge and modal, with its stylesheet. */
export function Widget() {
  const connecting = useConnecting()
  const { isConnected, isUpdating, hint, update, cancel } = connecting
  if (!isConnected) return <KeyForm {...connecting} />
  return (
    <div>
      <p role="status">
        <Badge>{words.connected}</Badge> <Code>{hint}</Code>
      </p>
      <Button onClick={update}>{words.update}</Button>
      <Modal opened={isUpdating} onClose={cancel} title={words.update}>
        <KeyForm {...connecting} />
      </Modal>
    </div>
  )
}
