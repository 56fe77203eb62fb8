import openApi from 'latchkey/openapi.json' with { type: 'json' }
import { integrationNames } from '../integrations'

/** The contract of the routes, with the addresses that it has here: for clients that are generated, and for tests. */
export const openApiHere = {
  ...openApi,
  servers: integrationNames.map((name) => ({ url: `/api/${name}` })),
}
