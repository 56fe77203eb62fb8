declare global {
  var latchkeyIntl: Set<string> | undefined
}

/** Runs in the page before anything else: keeps what Intl makes of dates, and of how far they are. */
export function recordIntl() {
  const made = new Set<string>()
  globalThis.latchkeyIntl = made
  // SAFETY: TypeScript leaves its type out.
  const relative = Intl.RelativeTimeFormat.prototype as Intl.RelativeTimeFormat
  const { format: formatRelative } = relative
  relative.format = function format(this: Intl.RelativeTimeFormat, ...given) {
    const text = formatRelative.apply(this, given)
    made.add(text)
    return text
  }
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
