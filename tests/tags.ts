import keyRules from '../docs/keyRules.json' with { type: 'json' }
import requirements from '../docs/requirements.json' with { type: 'json' }

/** What a test may say that it proves: the requirements and key rules of docs/. Vitest refuses any other tag. */
export const tags = [
  ...Object.entries(requirements).map(([name, { text }]) => ({ name, description: text })),
  ...Object.entries(keyRules).map(([name, rule]) => ({ name, description: rule.name })),
]
