import { Rows } from '../Rows'

const rows = [
  [
    'log in, sign in, session, authorize, consent',
    'Another way to connect, with other expectations. Nobody logs in with an API key.',
    'connect, paste a key, replace the key',
  ],
  ['token, secret key, password', 'One word for one thing.', 'API key'],
  ['organisation, tenant, account, workspace', 'The same.', 'company'],
  [
    '401, JSON, endpoint, server, request',
    'True for developers; nothing to act on for anyone else.',
    'what happened, in a sentence',
  ],
  ['oops, sorry, an exclamation mark', 'No comfort to anyone who waits for their data.', 'nothing'],
  ['successfully', 'What is true now says it.', 'Connected to Acme ApS'],
]

export function AvoidedWords() {
  return <Rows label="Words that are never used" head={['Not', 'Because', 'Instead']} rows={rows} />
}
