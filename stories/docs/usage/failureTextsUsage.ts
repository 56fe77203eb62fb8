/** The words of every failure, for a page of the host's own. */
export const failureTextsUsage = `import { failureCodes, useMessages } from 'latchkey'

export function FailureWords() {
  const { failures } = useMessages()
  const pleo = { name: 'Pleo', keyKind: 'standalone', locale: 'en' } as const

  return failureCodes.map((code) => {
    const { happened, todo } = failures[code]({ ...pleo, failure: { code } })
    return (
      <p key={code}>
        {happened} {todo}
      </p>
    )
  })
}
`
