declare global {
  var latchkeyIntl: Set<string> | undefined
}

/** Runs in the page before anything else: keeps what Intl makes of dates. */
export function recordIntl() {
  const made = new Set<string>()
  globalThis.latchkeyIntl = made
  const { prototype } = Intl.DateTimeFormat
  const own = Object.getOwnPropertyDescriptor(prototype, 'format')
  const get = own?.get
  if (!get) return
  Object.defineProperty(prototype, 'format', {
    ...own,
    get(this: Intl.DateTimeFormat) {
      const format = get.call(this) as Intl.DateTimeFormat['format']
      return (date?: Date | number) => {
        const text = format(date)
        made.add(text)
        return text
      }
    },
  })
}
