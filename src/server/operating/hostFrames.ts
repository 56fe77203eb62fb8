const most = 4
/** Characters of a path, of which the end says most. */
const longestPath = 160
const foreign = /node_modules|[\\/]latchkey[\\/]dist[\\/]|^node:/

/**
 * Where an error was thrown, in the host's own files: function, file and line of its first frames. Empty where its message
 * can't be told from what follows it, since a message may hold anything. May throw, as reading an error may.
 */
export function hostFrames(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Error)) return []
  const { stack, message } = thrown
  if (typeof stack !== 'string' || typeof message !== 'string') return []
  const start = stack.indexOf(message)
  const isHeader = start >= 0 && /^(?:[\w$.]{1,60}(?: \[\w{1,60}\])?: )?$/.test(stack.slice(0, start))
  const rest = stack.slice(start + message.length)
  const end = /^(?:[\w$.]{1,60})?\n/.exec(rest)
  // With a message, its line ends with it; without one, the name is all of the line.
  if (!isHeader || !end || (message !== '' && end[0] !== '\n')) return []
  return rest
    .slice(end[0].length)
    .split('\n', 50)
    .flatMap((line) => frameOf(line) ?? [])
    .slice(0, most)
}

function frameOf(line: string): string | null {
  const [, callee, file = '', row, column] =
    /^\s{1,8}at (?:(.{1,100}?) \()?(.{1,500}?):(\d{1,7}):(\d{1,7})\)?$/.exec(line) ?? []
  if (row === undefined || foreign.test(file)) return null
  const path = file
    .replace(/^file:\/\//, '')
    .replace(/\?.*$/, '')
    .slice(-longestPath)
  const place = `${path}:${row}:${column}`
  return callee ? `${callee} (${place})` : place
}
