import { ProviderFailure } from 'latchkey/server'

/**
 * The members of a JSON object, and none of anything else. Never throws a `SyntaxError`, which quotes what it read; a
 * `ProviderFailure`, as for an answer that is too long, it passes on.
 */
export async function readJson(body: Pick<Body, 'json'>): Promise<Readonly<Record<string, unknown>>> {
  try {
    return Object(await body.json()) as Record<string, unknown>
  } catch (thrown) {
    if (thrown instanceof ProviderFailure) throw thrown
    return {}
  }
}
