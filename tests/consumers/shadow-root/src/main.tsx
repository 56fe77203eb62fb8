import { defineProvider } from 'latchkey/providers'
import styles from 'latchkey/styles.css?inline'
import { defineElement } from './defineElement'
import { Widgets } from './Widgets'

const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)
const provider = defineProvider({ name: 'Acme Pay', keyKind: 'integrated' })
defineElement('consumer-widgets', () => <Widgets dialogProvider={provider} />, sheet)

const element = document.querySelector('consumer-widgets')
const [first, second] = ['first', 'second'].map((id) => document.getElementById(id))
if (!element || !first || !second) throw new Error('The page lacks an element.')
document.getElementById('move')?.addEventListener('click', () => second.append(element))
document.getElementById('toggle')?.addEventListener('click', () => {
  if (element.isConnected) element.remove()
  else first.append(element)
})
