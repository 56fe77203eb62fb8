/** Whether what a person saw was true. */
export interface Verdict {
  /** The badge said so, and nothing was connected. */
  readonly falseConnected: boolean
  /** The key was said to be at fault, or the connection to be broken, and neither was. */
  readonly falseAlarm: boolean
  /** It never came to rest, or did not go on when the fault was over. */
  readonly wedged: boolean
}

interface Seen {
  readonly badge: string
  readonly sentence: string
  /** What the database says. */
  readonly isConnected: boolean
  readonly settled: boolean
  /** The badge after the fault was over and the person had tried once more, and what it should be. */
  readonly afterwards: string
  readonly goal: string
}

/** A page that has expired says nothing of the key. */
const alarms = /invalid|(?<!this page has )expired|interrupted|permissions|revoked|action required/i

export const verdict = ({ badge, sentence, isConnected, settled, afterwards, goal }: Seen): Verdict => ({
  falseConnected: badge === 'Connected' && !isConnected,
  falseAlarm: alarms.test(badge) || alarms.test(sentence),
  wedged: !settled || afterwards !== goal,
})
