import { nextRoute } from '../../../../nextRoute'
import { wireHandler } from '../../../../wireHandler'

const { WIRE_PROVIDER_URL = '', WIRE_ACTIVATION } = process.env

export const { GET, POST, DELETE } = nextRoute(
  wireHandler(WIRE_PROVIDER_URL, WIRE_ACTIVATION === 'included' ? 'included' : 'separate'),
)
