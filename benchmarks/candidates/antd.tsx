import { Button, Form, Input, Modal, Tag } from 'antd'
import { useConnecting } from '../sameWork/useConnecting'
import { words } from '../sameWork/words'

type Connecting = ReturnType<typeof useConnecting>

function KeyForm({ isBusy, isUpdating, error, submit }: Connecting) {
  return (
    <Form<{ key: string }> layout="vertical" onFinish={({ key }) => void submit(key)}>
      <Form.Item
        name="key"
        label={words.label}
        extra={words.help}
        help={error ?? undefined}
        validateStatus={error ? 'error' : ''}
      >
        <Input.Password autoComplete="off" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={isBusy}>
        {isUpdating ? words.save : words.connect}
      </Button>
    </Form>
  )
}

/** Ant Design: its form, password input, buttons, tag and modal; styles come with its script. */
export function Widget() {
  const connecting = useConnecting()
  const { isConnected, isUpdating, hint, update, cancel } = connecting
  if (!isConnected) return <KeyForm {...connecting} />
  return (
    <div>
      <p role="status">
        <Tag color="success">{words.connected}</Tag> <code>{hint}</code>
      </p>
      <Button onClick={update}>{words.update}</Button>
      <Modal open={isUpdating} onCancel={cancel} title={words.update} footer={null} destroyOnHidden>
        <KeyForm {...connecting} />
      </Modal>
    </div>
  )
}
