/** The host's page around: its forms go nowhere, and what is sent is noted. */
globalThis.hostHeard ??= []
document.addEventListener('submit', (event) => {
  event.preventDefault()
  globalThis.hostHeard.push(`submit ${[...new FormData(event.target as HTMLFormElement)].join(' ')}`)
})
document.addEventListener('reset', () => globalThis.hostHeard.push('reset'))
