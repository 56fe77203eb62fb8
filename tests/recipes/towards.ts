import type { Identify } from 'latchkey/server'

/** A preset whose vendor is at `url`, in place of `origin`; anybody else whom it would ask is asked in earnest. */
export function towards(url: string, origin: string, identify: Identify): Identify {
  return (credential, context) =>
    identify(credential, {
      ...context,
      fetch: (input, init) => {
        const asked = new URL(String(input))
        return context.fetch(asked.origin === origin ? new URL(asked.pathname + asked.search, url) : asked, init)
      },
    })
}
