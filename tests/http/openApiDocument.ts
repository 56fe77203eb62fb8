import { failureCodes } from 'latchkey/headless'
import { problem, wire } from 'latchkey/server'
import * as z from 'zod'
import { answerSchemas, givenId, givenTime } from '../../src/border/answers'
import { longestId } from '../../src/core/provider/company'

type Json = Record<string, unknown>
type Schema = z.core.JSONSchema.JSONSchema

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const readByHand: [z.core.$ZodType, Schema][] = [
  [givenId, { anyOf: [{ type: 'string', minLength: 1, maxLength: longestId }, { type: 'integer' }] }],
  [givenTime, { type: 'string', format: 'date-time' }],
]

function toSchema(schema: z.core.$ZodType, absent: 'left out' | 'left out or null' = 'left out'): Schema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    // What may be sent; members that nobody knows are left alone, so that the contract can grow.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // What is read by a function has no JSON Schema of its own.
      for (const [read, described] of readByHand) if (zodSchema === read) Object.assign(jsonSchema, described)
      // A null is dropped before it is parsed, so that no schema knows of it.
      if (absent === 'left out or null' && zodSchema._zod.def.type === 'optional') {
        const { ...part } = jsonSchema
        for (const name of Object.keys(part)) delete jsonSchema[name]
        jsonSchema.anyOf = [part, { type: 'null' }]
      }
    },
  })
  return made
}

/** The shapes whose `ok` is that, so that failures can be described where they are: as problem details. */
function branches(name: keyof typeof answerSchemas, ok: boolean): Schema[] {
  const all = answerSchemas[name].map((schema) => toSchema(schema, 'left out or null'))
  return all.filter((branch) => isSchema(branch.properties?.ok) && branch.properties.ok.const === ok)
}

function isSchema(schema: unknown): schema is Schema {
  return typeof schema === 'object' && schema !== null
}

const accepted = (name: keyof typeof answerSchemas): Schema => {
  const [first = {}, ...rest] = branches(name, true)
  return rest.length > 0 ? { anyOf: [first, ...rest] } : first
}

const [failed = {}] = branches('check', false)
const { ok: _, ...details } = failed.properties ?? {}

const checked = accepted('check')
const connection = (checked.anyOf ?? [])
  .map(({ properties }) => properties?.connection)
  .filter(isSchema)
  .flatMap(({ anyOf = [] }) => anyOf)
  .find(({ type }) => type === 'object')
const company = connection?.properties?.company

/** Whole shapes that stand in several places, by name. */
const named = { Company: company, Connection: connection }

function withRefs(value: unknown, self = ''): unknown {
  const text = JSON.stringify(value)
  for (const [name, schema] of Object.entries(named))
    if (name !== self && text === JSON.stringify(schema)) return ref(name)
  if (Array.isArray(value)) return value.map((item) => withRefs(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withRefs(member)]))
}

function described(schema: unknown, descriptions: Record<string, string>): Json {
  const { properties = {}, ...rest } = schema as { properties?: Record<string, Json> }
  const members = Object.entries(properties).map(([name, member]) => {
    const description = descriptions[name]
    return [name, description ? { ...member, description } : member]
  })
  return { ...rest, properties: Object.fromEntries(members) as Json }
}

const attempt = {
  key: 'The key as it was entered, cleaned. Log it nowhere, and keep it encrypted.',
  current: 'The company that the person saw connected. Which one is connected, your backend knows.',
  fields: 'The further fields of the provider, by name.',
  secrets: 'The further secret fields of the provider, by name. Treat them like the key.',
}

const schemas = {
  Company: described(company, {
    id: 'The provider’s id, or your own where the provider names no company. A number is taken as its text; send one beyond 2^53 as a text.',
    name: 'Shown to the person.',
  }),
  Connection: described(withRefs(connection, 'Connection'), {
    keyHint: 'The last characters of the key. Four of them are shown at most.',
    revision: 'Grows with every change of the connection; the higher one is the newer truth.',
    fields:
      'What the further fields of the provider were filled with, by name: an update starts with it. Never a secret. Where it is left out, the person fills them in anew.',
  }),
  ValidateRequest: described(withRefs(toSchema(wire.validate)), {
    ...attempt,
    mayActivateFor:
      'Matters where there is no activate: the id of the company for which the key may go live now, "any", or null for none.',
  }),
  ActivateRequest: described(withRefs(toSchema(wire.activate)), {
    ...attempt,
    company: 'The company that the person confirmed. Ask the provider again: a browser may send any.',
  }),
  Validated: withRefs(accepted('validate')),
  Activated: withRefs(accepted('activate')),
  Checked: withRefs(checked),
  Disconnected: accepted('disconnect'),
  Problem: described(
    {
      type: 'object',
      description: 'Problem details (RFC 9457).',
      properties: {
        type: { type: 'string', format: 'uri-reference' },
        title: { type: 'string' },
        status: { type: 'integer', minimum: 100, maximum: 599 },
        ...(withRefs(details) as Json),
      },
    },
    {
      code: 'What happened, in terms that a person can act on. Without it no status is taken for a fault of the key: 429 is rate-limited, 5xx service-unavailable, anything else unexpected-answer.',
      company: 'With company-mismatch: whom the key is for.',
      companies: 'With company-mismatch: whom the key is for, when there are several.',
      missingPermissions: 'With insufficient-permissions: those that the key lacks.',
      retryAfterSeconds: 'Wins over the header Retry-After.',
      reference: 'What your support needs to find this failure again.',
      found: 'What was found instead: the other kind of key, the other environment.',
      field: 'With field-missing and field-invalid: the name of the field.',
      side: 'On whose side it failed: host is yours, so that no sentence says that the provider failed. Without it, provider.',
    },
  ),
}

const problemContent = { 'application/problem+json': { schema: ref('Problem') } }

/** One response for each status that `problem()` answers with, and one for the rest: the code counts, not the status. */
function failures(): Json {
  const codesOf = new Map<number, string[]>()
  for (const code of failureCodes) {
    const { status } = problem({ code })
    codesOf.set(status, [...(codesOf.get(status) ?? []), code])
  }
  const byStatus = [...codesOf]
    .sort(([a], [b]) => a - b)
    .map(([status, codes]) => [
      String(status),
      {
        description: `${problem({ code: codes[0] as (typeof failureCodes)[number] }).body.title}: ${codes.join(', ')}.`,
        ...(status === 429 && { headers: { 'Retry-After': { schema: { type: 'string' } } } }),
        content: problemContent,
      },
    ])
  const rest = { description: 'A failure. Its code counts, whatever the status is.', content: problemContent }
  return { ...(Object.fromEntries(byStatus) as Json), default: rest }
}

const json = (name: keyof typeof schemas) => ({ 'application/json': { schema: ref(name) } })
const post = (operationId: string, summary: string, request: keyof typeof schemas, answer: keyof typeof schemas) => ({
  post: {
    operationId,
    summary,
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description: 'The same for every automatic retry of one attempt: what was done for it is not done again.',
        schema: { type: 'string', minLength: 1 },
      },
    ],
    requestBody: { required: true, content: json(request) },
    responses: { '200': { description: 'It worked.', content: json(answer) }, ...failures() },
  },
})

/** What `httpValidator` and a backend say to each other, as OpenAPI 3.1, made from the schemas that both are parsed with. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Latchkey: the wire between httpValidator and your backend',
    version: '1',
    description:
      'Four requests below one address of your own. The key travels in the body of a POST and nowhere else. Success is JSON with ok: true; a failure is problem details with a code.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/api/pleo', description: 'For example: what you give to httpValidator.' }],
  paths: {
    '/validate': post(
      'validate',
      'Authenticates and identifies a key; makes it live only where there is no activate, within mayActivateFor',
      'ValidateRequest',
      'Validated',
    ),
    '/activate': post('activate', 'Makes a key live for the confirmed company', 'ActivateRequest', 'Activated'),
    '/connection': {
      get: {
        operationId: 'check',
        summary: 'Tells whether the stored key works now',
        responses: { '200': { description: 'What is true now.', content: json('Checked') }, ...failures() },
      },
      delete: {
        operationId: 'disconnect',
        summary: 'Removes the connection',
        responses: {
          '200': { description: 'Removed.', content: json('Disconnected') },
          '204': { description: 'Removed.' },
          ...failures(),
        },
      },
    },
  },
  components: { schemas },
}
