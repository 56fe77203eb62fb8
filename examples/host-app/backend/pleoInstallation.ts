import type { Installation } from 'latchkey/server'
import type { PleoClient } from './pleoClient'

/** What a Standalone key does at Pleo besides identifying itself. */
export function pleoInstallation(pleo: PleoClient): Installation {
  return {
    async install({ key }, { company }) {
      const installed = await pleo.install(key)
      if (!installed.ok) return installed
      const [, id = company.id] = /^urn:pleo:company:(.+)$/.exec(installed.urn) ?? []
      return { ok: true, state: installed.pending ? 'pending' : 'installed', company: { id } }
    },
    async isInstalled({ key }) {
      const found = await pleo.installation(key)
      if (found.ok) return { ok: true, state: found.pending ? 'pending' : 'installed' }
      return found.code === 'activation-failed' ? { ok: true, state: 'absent' } : found
    },
    uninstall: ({ key }) => pleo.uninstall(key),
  }
}
