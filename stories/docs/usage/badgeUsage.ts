import type { ConnectionBadgeProps } from '../../../src/index'

/** Badges alone, from plain props. */
export function badgeUsage(...badges: readonly Pick<ConnectionBadgeProps, 'status' | 'busy'>[]): string {
  const elements = badges.map(
    ({ status, busy }) => `<ConnectionBadge${status ? ` status="${status}"` : ''}${busy ? ' busy' : ''} />`,
  )
  const body =
    elements.length === 1
      ? `  return ${elements[0]}`
      : ['  return (', '    <>', ...elements.map((element) => `      ${element}`), '    </>', '  )'].join('\n')
  return `import { ConnectionBadge } from 'latchkey'
import 'latchkey/styles.css'

export function PleoStatus() {
${body}
}
`
}
