import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { acmePay } from '../acmePay'
import { connection, ownerOf } from '../connection.server'
import type { Route } from './+types/settings'

const validator = httpValidator('/api/acme-pay', { activation: 'included' })

export async function loader({ request }: Route.LoaderArgs) {
  const owner = ownerOf(request)
  return { known: owner ? await connection.read(owner) : null }
}

export default function Settings({ loaderData }: Route.ComponentProps) {
  return <ApiKeyConnect provider={acmePay} {...validator} initialConnection={loaderData.known} />
}
