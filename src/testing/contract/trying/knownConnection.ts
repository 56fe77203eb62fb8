import type { Trial } from '../createTrial'

/** What `check` tells of the connection, without what every check changes; as a text, to compare. */
export async function knownConnection({ validator, check, verdict }: Trial): Promise<string> {
  if (!validator.check) return 'unknown'
  const told = verdict('check', await check())
  if (told.is === 'failed') return told.failure.code
  if (told.is !== 'accepted') return told.is
  if ('pending' in told.answer) return 'pending'
  const { connection } = told.answer
  if (connection === null) return 'none'
  const { company, connectedAt, revision } = connection
  return JSON.stringify({ company: company.id, connectedAt, revision })
}
