import type { Log, LogLine } from './backend/requestLog'

const mostLines = 1_000

/** The latest lines of a log, at hand for whoever looks; older ones are dropped, or memory would only grow. */
export function keepLines(onLog?: Log) {
  const lines: LogLine[] = []
  const log: Log = (line) => {
    lines.push(line)
    if (lines.length > mostLines) lines.shift()
    onLog?.(line)
  }
  return { lines, log }
}
