import { diagram } from '../../../src/core/diagram'
import { transitions } from '../../../src/core/transitions'

/** The state diagram, drawn from the table now. */
export function diagramBlock(): string {
  return `\`\`\`mermaid\n${diagram(transitions)}\n\`\`\``
}
