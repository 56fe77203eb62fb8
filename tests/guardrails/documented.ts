import keyRules from '../../docs/keyRules.json'
import requirements from '../../docs/requirements.json'

/** Every id that code, tests and pages may use: requirements and key rules. */
export const documented: readonly string[] = [...Object.keys(requirements), ...Object.keys(keyRules)]

/** The ids in a text, each once, whether they are defined or not. */
export function idsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b[RK]\d\d\b/g))]
}
