import { defineProvider, pleoStandalone } from 'latchkey/providers'
import { Widgets } from './Widgets'

// Called on the server, which a function from a 'use client' module could not be.
const provider = defineProvider({ name: 'Acme Pay', keyKind: 'integrated' })

export default function Page() {
  return (
    <>
      <h1>{pleoStandalone.name}</h1>
      <Widgets dialogProvider={provider} />
    </>
  )
}
