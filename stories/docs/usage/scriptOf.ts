import type { ScriptLine, Way } from './howToReach'
import { literal } from './literal'

const callbacks = ['validate', 'activate', 'check', 'disconnect'] as const

/** The script of a backend, as code. */
export function scriptOf(way: Way): string {
  const lines = callbacks.flatMap((name) => {
    const answers = way[name]
    return answers ? [`  ${name}: [${answers.map(lineOf).join(', ')}],\n`] : []
  })
  return `scriptedValidator({\n${lines.join('')}})`
}

function lineOf(line: ScriptLine): string {
  return typeof line === 'string' ? line : literal(line, '  ')
}
