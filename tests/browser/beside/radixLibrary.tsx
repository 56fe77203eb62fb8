import { Badge, Button, Callout, Card, Dialog, Flex, Text, TextField } from '@radix-ui/themes'
import { radixKit } from '../../../stories/themes/kits/radixKit'
import type { Library } from './Library'

/** Radix Themes as it comes. Its fields know no error. */
export const radixLibrary: Library = {
  name: 'Radix Themes',
  css: radixKit.css,
  App: ({ scheme, children }) => (
    <radixKit.App scheme={scheme} direction="ltr">
      {children}
    </radixKit.App>
  ),
  Parts: () => (
    <>
      <Card size="3" data-native="card">
        <div data-native="cardFirst">
          <Text as="label" size="2" weight="medium" htmlFor="radix-name" data-native="label">
            Name
          </Text>
          <TextField.Root id="radix-name" data-native="input" />
        </div>
        <Flex justify="end" gap="2" data-native="cardLast">
          <Button variant="surface" color="gray" data-native="secondary">
            Discard
          </Button>
          <Button data-native="primary">Save</Button>
        </Flex>
      </Card>
      <Callout.Root color="orange" data-native="alert">
        <Callout.Text>
          <span data-native="alertText">It stopped.</span> <span data-native="alertCause">It has ended.</span>
        </Callout.Text>
      </Callout.Root>
      <Badge data-native="badge">Beta</Badge>
    </>
  ),
  Dialog: () => (
    <Dialog.Root open>
      <Dialog.Content aria-describedby={undefined} data-native="dialog">
        <Dialog.Title data-native="dialogFirst">Title</Dialog.Title>
        <Flex justify="end" gap="2">
          <Button variant="surface" color="gray" data-native="dialogSecondary">
            Cancel
          </Button>
          <Button data-native="dialogPrimary">Save</Button>
        </Flex>
      </Dialog.Content>
    </Dialog.Root>
  ),
  parts: { field: '.rt-TextFieldRoot' },
}
