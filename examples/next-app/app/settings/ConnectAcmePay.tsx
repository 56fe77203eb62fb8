'use client'
import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import type { KnownConnection } from 'latchkey/server'
import 'latchkey/styles.css'
import { acmePay } from '../../acmePay/provider'

const validator = httpValidator('/api/acme-pay', { activation: 'included' })

export function ConnectAcmePay({ initialConnection }: { initialConnection: KnownConnection | undefined }) {
  return <ApiKeyConnect provider={acmePay} {...validator} initialConnection={initialConnection} />
}
