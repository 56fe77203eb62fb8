import { ApiKeyConnect } from 'latchkey'
import { exampleStates } from 'latchkey/testing'
import type { CSSProperties } from 'react'
import { validate } from '../harness/validate'

const column = { display: 'flex', flexDirection: 'column' } as const

/** What hosts put a card into; each as wide as the test makes it. */
const boxes: Readonly<Record<string, CSSProperties>> = {
  block: {},
  'flex column': column,
  'flex column, start': { ...column, alignItems: 'flex-start' },
  'flex column, centre': { ...column, alignItems: 'center' },
  'flex row': { display: 'flex' },
  grid: { display: 'grid' },
  'grid, start': { display: 'grid', justifyItems: 'start' },
  'grid, centre': { display: 'grid', placeItems: 'center' },
  'auto column': { display: 'grid', gridTemplateColumns: 'auto' },
  'inline block': { display: 'inline-block', maxInlineSize: '100%' },
}

/** The card in each of them, and beside it a section of a page, with some words. */
export function InColumns() {
  return (
    <>
      {Object.entries(boxes).map(([name, style]) => (
        <div key={name} data-box={name} style={style}>
          <ApiKeyConnect
            provider={{ name: 'Acme Pay', keyKind: 'standalone' }}
            validate={validate}
            initialConnection={name.startsWith('grid') ? exampleStates.connected.connection : null}
          />
        </div>
      ))}
    </>
  )
}
