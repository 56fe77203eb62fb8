'use client'

import { ApiKeyConnect, type KnownConnection, type ProviderDefinition } from 'latchkey'
import { httpValidator } from 'latchkey/http'

interface ApiKeyConnectCardProps {
  /** Such as `github` of `latchkey/providers/github`, or one of your own from `defineProvider`. */
  provider: ProviderDefinition
  /** Where your backend answers, such as `/api/github`. */
  url: string
  /** What a server knows already. Without it, the card asks when it opens. */
  initialConnection?: KnownConnection
}

/** The whole card: it asks for a key, says whether it works and for whom, and how to replace it. */
export function ApiKeyConnectCard({ provider, url, initialConnection }: ApiKeyConnectCardProps) {
  // The route handler of the same registry makes a key live when it validates it.
  const validator = httpValidator(url, { activation: 'included' })
  return <ApiKeyConnect provider={provider} {...validator} initialConnection={initialConnection} />
}
