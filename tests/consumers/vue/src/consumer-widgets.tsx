import { defineProvider } from 'latchkey/providers'
import { defineElement } from './defineElement'
import { Widgets } from './Widgets'

const provider = defineProvider({ name: 'Acme Pay', keyKind: 'integrated' })
defineElement('consumer-widgets', () => <Widgets dialogProvider={provider} />)
