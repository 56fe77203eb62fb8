import { env } from '$env/dynamic/private'
import { svelteKitRoute } from '../../../../svelteKitRoute'
import { wireHandler } from '../../../../wireHandler'

const { WIRE_PROVIDER_URL = '', WIRE_ACTIVATION } = env

export const { GET, POST, DELETE } = svelteKitRoute(
  wireHandler(WIRE_PROVIDER_URL, WIRE_ACTIVATION === 'included' ? 'included' : 'separate'),
)
