import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020'
import openApi from 'latchkey/openapi.json'

interface Operation {
  readonly parameters?: readonly { readonly name: string }[]
  readonly requestBody?: { readonly content: Contents }
  readonly responses: Record<string, { readonly content?: Contents }>
}
type Contents = Record<string, { readonly schema: AnySchema }>

const ajv = new Ajv2020({ strict: false, allErrors: true })
// RFC 3339, which is what ISO 8601 comes to on the wire.
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
ajv.addFormat('uri-reference', true)
ajv.addSchema(openApi, 'openapi')

const operations = openApi.paths as unknown as Record<string, Record<string, Operation>>

const compiled = new Map<string, ValidateFunction>()

/** Where a value does not fit, as paths and rules, without any value. */
function misfits(schema: AnySchema, value: unknown): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/')
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as AnySchema)
  compiled.set(text, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function membersOf(schema: AnySchema): string[] {
  const name = (schema as { $ref: string }).$ref.split('/').at(-1) as 'ValidateRequest'
  return Object.keys(openApi.components.schemas[name].properties)
}

const parse = (text: string): unknown => JSON.parse(text)
const typeOf = (headers: Headers) => (headers.get('Content-Type') ?? '').split(';')[0] ?? ''

/** Says what in a request or its response the committed contract does not allow; nothing, if all of it fits. */
export async function breaksWire(request: Request, response: Response): Promise<string[]> {
  const path = `/${new URL(request.url).pathname.split('/').at(-1)}`
  const name = `${request.method} ${path}`
  const operation = operations[path]?.[request.method.toLowerCase()]
  if (!operation) return [`${name} is not in the contract`]

  const found =
    operation.parameters?.filter((one) => !request.headers.get(one.name)).map((one) => `no ${one.name}`) ?? []
  const body = await request.text()
  const sent = operation.requestBody?.content[typeOf(request.headers)]
  if (sent) {
    const value = parse(body) as object
    const extra = Object.keys(value).filter((member) => !membersOf(sent.schema).includes(member))
    found.push(
      ...misfits(sent.schema, value),
      ...extra.map((member) => `sends ${member}, which is not in the contract`),
    )
  } else if (operation.requestBody || body) found.push(`a body of type ${typeOf(request.headers)}`)

  const { content } = operation.responses[response.status] ?? operation.responses.default ?? {}
  const text = await response.text()
  const received = content?.[typeOf(response.headers)]
  if (received) found.push(...misfits(received.schema, parse(text)))
  else if (content || text) found.push(`answers ${response.status} with type ${typeOf(response.headers)}`)
  return found.map((misfit) => `${name}: ${misfit}`)
}

/** A `fetch` that holds both sides to the contract and notes where they break it. */
export function wireWatch(send: typeof fetch) {
  const breaches: string[] = []
  const seen: string[] = []
  const watched: typeof fetch = async (input, init) => {
    // Twice, since a body can be read once only; and without its signal, which may be aborted by then.
    const request = new Request(input, { ...init, signal: null })
    const response = await send(input, init)
    breaches.push(...(await breaksWire(request, response.clone())))
    const { code } = (await response
      .clone()
      .json()
      .catch(() => ({}))) as { code?: string }
    seen.push(code ?? String(response.status))
    return response
  }
  return { fetch: watched, breaches, seen }
}
