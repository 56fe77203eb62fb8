import { createConnectionHandler, memoryVault, postgresVault } from 'latchkey/server'
import { Pool } from 'pg'
import { currentUser } from '../currentUser'
import { identifyAcmePay } from './identify'
import { acmePay } from './provider'

const { DATABASE_URL: connectionString, ENCRYPTION_KEY = '' } = process.env
const vault = connectionString
  ? postgresVault(new Pool({ connectionString }), { encryptionKeys: [ENCRYPTION_KEY] })
  : memoryVault()

export const connection = createConnectionHandler({
  name: 'acme-pay',
  provider: acmePay,
  owner: currentUser,
  identify: identifyAcmePay,
  vault,
})
