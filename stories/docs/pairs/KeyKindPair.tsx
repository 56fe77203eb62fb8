import { KeyInput } from '../../../src/index'
import { defineProvider, pleoIntegrated } from '../../../src/providers'
import { Pair } from './Pair'

const { keySource: _, ...integrated } = pleoIntegrated
const right = defineProvider(integrated)
const wrong = defineProvider({ ...integrated, keyKind: 'standalone' })
const nothing = () => {}

export function KeyKindPair() {
  return (
    <Pair
      do="Say which kind of key it is: every sentence about whose it is and where to get another follows from it."
      dont="Call an integrated key standalone because both look alike. Here a person is told that the company made a key that the installation generated."
      good={<KeyInput provider={right} onKeySubmit={nothing} />}
      bad={<KeyInput provider={wrong} onKeySubmit={nothing} />}
    />
  )
}
