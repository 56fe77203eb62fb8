import { Markdown } from '@storybook/addon-docs/blocks'
import reference from '../../../docs/reference/index.md?raw'
import { Rows } from '../Rows'
import { readProps } from './readProps'

export interface PropTableProps {
  /** Such as `KeyInputProps`. */
  of: string
}

/** Every prop with its type and default, from the page that is made from the types. */
export function PropTable({ of }: PropTableProps) {
  const rows = readProps(reference, of).map(({ name, type, byDefault, isRequired, text }) => [
    <code key="name">{name}</code>,
    <code key="type">{type}</code>,
    isRequired ? <em key="default">required</em> : byDefault ? <Text key="default">{byDefault}</Text> : '–',
    <Text key="text">{text}</Text>,
  ])
  return <Rows label={of} head={['Prop', 'Type', 'Default', 'What it does']} rows={rows} />
}

/** Words with code in them. */
function Text({ children }: { children: string }) {
  return children ? <Markdown options={{ forceInline: true }}>{children}</Markdown> : null
}
