export interface Prop {
  readonly name: string
  readonly type: string
  /** `null` where it is required, or where leaving it out means nothing in particular. */
  readonly byDefault: string | null
  readonly isRequired: boolean
  readonly text: string
}

/**
 * The props of a component, from the page of the reference that is made from its types.
 * @param name such as `KeyInputProps`
 * @throws Error where the page has no such section, or a line of it is no prop
 */
export function readProps(page: string, name: string): readonly Prop[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${name}\n`))
  if (!section) throw new Error(`The reference has no ${name}.`)
  return Array.from(section.matchAll(/^- (.*)$/gm), ([, line = '']) => propOf(line))
}

function propOf(line: string): Prop {
  const [, fenced, plain, rest = ''] = /^(?:`` (.*?) ``|`([^`]*)`)(?: (.*))?$/.exec(line) ?? []
  const [, name, mark, type = ''] = /^([\w-]+)(\??): (.*)$/.exec(fenced ?? plain ?? '') ?? []
  if (!name) throw new Error(`This is no prop: ${line}`)
  const [, text = '', byDefault = null] = /^(.*?)(?:Default: (.*)\.)?$/.exec(rest) ?? []
  return { name, type, byDefault, isRequired: mark === '', text: text.trim() }
}
