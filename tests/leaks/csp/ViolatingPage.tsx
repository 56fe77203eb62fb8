import { useState } from 'react'

/** Does on purpose what a strict policy forbids: the control of the tests beside it. */
export function ViolatingPage() {
  const [done, setDone] = useState<readonly string[]>([])

  function tryOut(name: string, run: () => void) {
    try {
      run()
    } catch {
      // Refused, as it should be; what counts is that it is reported.
    }
    setDone((before) => [...before, name])
  }

  return (
    <main>
      <button type="button" onClick={() => tryOut('style element', addStyle)}>
        style element
      </button>
      <button type="button" onClick={() => tryOut('style attribute', addAttribute)}>
        style attribute
      </button>
      <button type="button" onClick={() => tryOut('eval', () => void Reflect.construct(Function, ['return 1']))}>
        eval
      </button>
      <button type="button" onClick={() => tryOut('innerHTML', addMarkup)}>
        innerHTML
      </button>
      <button type="button" onClick={() => tryOut('policy', addPolicy)}>
        policy
      </button>
      <p>{done.join(', ')}</p>
    </main>
  )
}

function addStyle() {
  const style = document.createElement('style')
  style.textContent = 'body { overflow: hidden }'
  document.head.append(style)
}

function addAttribute() {
  document.body.setAttribute('style', 'overflow: hidden')
}

function addMarkup() {
  document.createElement('div').innerHTML = '<b>bold</b>'
}

function addPolicy() {
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy: (name: string, rules: object) => void }
  }
  trustedTypes.createPolicy('any', {})
}
