declare global {
  interface Window {
    /** Given by `startLeakPage({ witnessed: true })`; leads straight out of the page, which keeps nothing. */
    leakWitness?: (channel: string, text: string) => void
  }
}

/** Tells the test what went through a channel of the page, where there is a witness. */
export function witness(channel: string, told: unknown): void {
  window.leakWitness?.(channel, typeof told === 'string' ? told : JSON.stringify(told))
}
