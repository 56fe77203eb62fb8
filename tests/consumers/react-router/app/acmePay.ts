import { defineProvider } from 'latchkey/providers'

export const acmePay = defineProvider({ name: 'Acme Pay', keyKind: 'standalone' })
