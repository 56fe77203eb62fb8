import { Alert, Badge, Button, Card, Group, MantineProvider, Modal, TextInput } from '@mantine/core'
import { mantineKit } from '../../../stories/themes/kits/mantineKit'
import type { Library } from './Library'

/** Mantine as it comes. */
export const mantineLibrary: Library = {
  name: 'Mantine',
  css: mantineKit.css,
  App: ({ scheme, children }) => <MantineProvider forceColorScheme={scheme}>{children}</MantineProvider>,
  Parts: () => (
    <>
      <Card withBorder padding="lg" data-native="card">
        <TextInput label="Name" className="native-plain" data-native="cardFirst" />
        <Group justify="flex-end" gap="xs" data-native="cardLast">
          <Button variant="default" data-native="secondary">
            Discard
          </Button>
          <Button data-native="primary">Save</Button>
        </Group>
      </Card>
      <TextInput label="Key" error="Not a key." className="native-invalid" />
      <Alert variant="light" color="orange" title="It stopped" data-native="alert">
        <span data-native="alertCause">It has ended.</span>
      </Alert>
      <Badge variant="light" data-native="badge">
        Beta
      </Badge>
    </>
  ),
  Dialog: () => (
    <Modal opened onClose={() => {}} title="Title" transitionProps={{ duration: 0 }} className="native-modal">
      Text
      <Group justify="flex-end" gap="xs">
        <Button variant="default" data-native="dialogSecondary">
          Cancel
        </Button>
        <Button data-native="dialogPrimary">Save</Button>
      </Group>
    </Modal>
  ),
  parts: {
    label: '.native-plain label',
    field: '.native-plain input',
    input: '.native-plain input',
    invalidField: '.native-invalid input',
    error: '.native-invalid .mantine-InputWrapper-error',
    alertText: '.mantine-Alert-title',
    dialog: '.mantine-Modal-content',
    dialogFirst: '.mantine-Modal-title',
  },
}
