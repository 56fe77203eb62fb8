import { identifyGitHub } from 'latchkey/identify/github'
import { github } from 'latchkey/providers/github'
import { createConnectionHandler, memoryVault, type Owner } from 'latchkey/server'

/** Who is asking, from your own cookies or headers; null for nobody. */
function owner(_request: Request): Owner | null {
  throw new Error('Say who is asking: return the customer of the session, such as { id: session.organizationId }.')
}

/** GitHub, as an example: take the two names of another vendor, or a definition and an `identify` of your own. */
const handler = createConnectionHandler({
  name: 'github',
  provider: github,
  identify: identifyGitHub,
  owner,
  // For development: with postgresVault, connections outlive the process.
  vault: memoryVault(),
})

const answer = (request: Request) => handler(request)

export { answer as DELETE, answer as GET, answer as POST }
