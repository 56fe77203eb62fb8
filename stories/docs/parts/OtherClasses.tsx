import { Rows } from '../Rows'
import { otherClasses } from './otherClasses'

const rows = Object.entries(otherClasses).map(([name, text]) => [<code key={name}>.{name}</code>, text])

export function OtherClasses() {
  return <Rows label="Classes without an entry" head={['Class', 'What it is']} rows={rows} />
}
