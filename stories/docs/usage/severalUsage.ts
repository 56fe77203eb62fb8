/** One warning for all the connections of a page. */
export const severalUsage = `import { createConnectionStore, ReconnectBanners } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

// One store for each connection of the page; the widgets below it use the same ones.
const stores = ['acme', 'globex'].map((tenant) =>
  createConnectionStore({
    provider: pleoStandalone,
    ...httpValidator(\`/api/\${tenant}/pleo\`),
    connectionId: tenant,
  }),
)

export function Warnings() {
  return <ReconnectBanners connections={stores} />
}
`
