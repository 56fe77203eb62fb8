import { KeyInput, type PartProps } from 'latchkey'
import { forwardRef, StrictMode, useState } from 'react'

declare global {
  var given: Record<string, Element | null>
}

globalThis.given = {}

/** A button of the host's kit, as it takes a ref in every React. */
const Kit = forwardRef<HTMLButtonElement, PartProps & { kind: string }>(function Kit({ kind, ...props }, ref) {
  // SAFETY: what Latchkey gives for a button is for a button.
  return <button data-kind={kind} {...(props as object)} ref={ref} />
})

/** Elements of the host in the place of parts, written anew at each render. */
export function OwnElements() {
  const [round, setRound] = useState(0)
  const sees = (name: string) => (element: Element | null) => {
    globalThis.given[name] = element
  }
  return (
    <StrictMode>
      <button type="button" onClick={() => setRound(round + 1)}>
        Round {round}
      </button>
      <KeyInput
        provider="Acme Pay"
        onKeySubmit={() => false}
        ref={sees('outermost')}
        render={<section ref={sees('own outermost')} />}
        renders={{
          input: <input ref={sees('input')} data-round={round} />,
          submit: <Kit ref={sees('submit')} kind="main" />,
          reveal: (props) => <Kit {...props} kind="plain" />,
        }}
      />
    </StrictMode>
  )
}
