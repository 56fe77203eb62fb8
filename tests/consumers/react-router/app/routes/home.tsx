import { defineProvider, pleoStandalone } from 'latchkey/providers'
import { Widgets } from '../Widgets'

const provider = defineProvider({ name: 'Acme Pay', keyKind: 'integrated' })

export default function Home() {
  return (
    <>
      <h1>{pleoStandalone.name}</h1>
      <Widgets dialogProvider={provider} />
    </>
  )
}
