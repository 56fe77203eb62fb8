const company = { id: 'c-1', name: 'Acme ApS' }

/** The host's backend: takes keys that begin with “good”. */
export function createBackend() {
  const received: string[] = []
  let connection: object | null = null
  let held: Promise<void> | null = null

  return {
    /** The keys that reached it. */
    received: received as readonly string[],
    /** Lets the answers to keys wait from now on; returns what lets them go. */
    hold() {
      let release = () => {}
      held = new Promise((resolve) => {
        release = resolve
      })
      return () => {
        held = null
        release()
      }
    },
    async answer(method: string, path: string, body: string): Promise<object> {
      if (method === 'GET') return { ok: true, connection }
      if (path === '/api/disconnect') {
        connection = null
        return { ok: true }
      }
      if (path !== '/api/validate') return {}
      received.push(body)
      await held
      if (!body.startsWith('good')) return { ok: false, code: 'invalid-key' }
      connection = { company }
      return { ok: true, company }
    },
  }
}

export type Backend = ReturnType<typeof createBackend>
