import { connection } from '../../../../acmePay/connection'

export { connection as DELETE, connection as GET, connection as POST }
