import { connection } from '../../acmePay/connection'
import { currentUser } from '../../currentUser'
import { ConnectAcmePay } from './ConnectAcmePay'

export default async function Settings() {
  const user = await currentUser()
  return user && <ConnectAcmePay initialConnection={await connection.read(user)} />
}
