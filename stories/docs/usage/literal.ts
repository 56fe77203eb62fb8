const width = 100

/** A value as a person would write it in code: bare names, single quotes, on one line where there is room. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return value.includes("'") ? JSON.stringify(value) : `'${value}'`
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return String(value)
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${name}: ${literal(item, inner)}`)
  const [before, after] = open === '{' ? ['{ ', ' }'] : ['[', ']']
  const line = `${before}${items.join(', ')}${after}`
  if (items.length === 0) return open + close
  return line.length + indent.length < width && !line.includes('\n')
    ? line
    : `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`
}
