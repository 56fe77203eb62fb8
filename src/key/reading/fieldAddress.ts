import type { TextField } from '../../core/provider/provider'

/** The address that a field's prefix and suffix make, with the field's value as a part of it. */
export interface FieldAddress {
  /** "acme" out of `https://acme.example.com/admin`, where the suffix is `.example.com`; anything else as it is. */
  readonly partOf: (text: string) => string
  /** Whether `value` is no more than that part: it leads to no other host, port, user or path. */
  readonly takes: (value: string) => boolean
}

const URL_SCHEME = /^[a-z][a-z\d+.-]*:\/\//i
const WEB = /^https?:\/\//i
/** Stands for the part, so that what is around it is found as browsers write it. */
const MARK = 'the-part'
/** No part of a host ends like this, though it may have dots (`acme.eu`): meant is another one. */
const DOMAIN = /\.(com|net|org|io)$/i

/**
 * Null where the prefix and the suffix make no address.
 * @param matches the field's own rule; what it takes is never refused for a field that is the whole host
 */
export function fieldAddress(
  { prefix = '', suffix = '' }: TextField,
  matches: (value: string) => boolean,
): FieldAddress | null {
  const isAddress = WEB.test(prefix) || /^[\w-]+(\.[\w-]+)+\//.test(prefix) || /^\.[^\s@/]*\p{L}/u.test(suffix)
  if (!isAddress) return null
  const around = (value: string) => parse(`${WEB.test(prefix) ? '' : 'https://'}${prefix}${value}${suffix}`)
  const frame = around(MARK)
  const [before, after] = frame?.hostname.split(MARK) ?? []
  if (frame && before !== undefined && after !== undefined) return hostAddress(frame, before, after, around, matches)
  const [start, end] = frame?.pathname.split(MARK) ?? []
  return frame && start !== undefined && end !== undefined ? pathAddress(frame, start, end, around) : null
}

type Around = (value: string) => URL | null

function hostAddress(
  frame: URL,
  before: string,
  after: string,
  around: Around,
  matches: (value: string) => boolean,
): FieldAddress {
  /** The host is open: nothing of it is given. */
  const isWhole = before === '' && after === ''

  function partOf(text: string): string {
    const bare = text.replace(WEB, '')
    if (isWhole && matches(bare)) return bare
    const url = isWhole && !/[/?#]/.test(text) ? null : asAddress(text)
    const host = url?.hostname.replace(/\.+$/, '') ?? ''
    const part = url?.port === frame.port ? between(host, before, after) : null
    // Once more, since an address of an address would be read once more the next time.
    if (part !== null && part !== text) return partOf(part)
    return /[/?#@:\\]/.test(text) ? text : text.replace(/\.+$/, '') || text
  }

  function takes(value: string): boolean {
    if (isWhole && matches(value)) return true
    if (/[\s/\\?#%@:]/.test(value) || (!isWhole && DOMAIN.test(value))) return false
    const url = around(value)
    const part = url && isLike(url, frame) && url.pathname === frame.pathname && between(url.hostname, before, after)
    return Boolean(part) && !`.${part}.`.includes('..')
  }

  return { partOf, takes }
}

function pathAddress(frame: URL, start: string, end: string, around: Around): FieldAddress {
  return {
    partOf(text) {
      const url = asAddress(text)
      if (url?.host !== frame.host || !url.pathname.startsWith(start)) return text
      return url.pathname.slice(start.length).split('/')[0] || text
    },
    takes(value) {
      if (/[\s/\\?#%]/.test(value)) return false
      const url = around(value)
      return url !== null && isLike(url, frame) && url.host === frame.host && between(url.pathname, start, end) !== null
    },
  }
}

/** Whether all but host and path is the same. */
function isLike(url: URL, frame: URL): boolean {
  const rest = ({ protocol, username, password, port, search, hash }: URL) =>
    [protocol, username, password, port, search, hash].join('\n')
  return rest(url) === rest(frame)
}

/** What stands between `before` and `after`; null where something else stands around it, or nothing between. */
function between(text: string, before: string, after: string): string | null {
  const end = text.length - after.length
  return end > before.length && text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, end) : null
}

/** An address of the web as it is copied, with or without its scheme; null for one that names a user. */
function asAddress(text: string): URL | null {
  const url = parse(URL_SCHEME.test(text) ? text : `https://${text.replace(/^\/\//, '')}`)
  return url && WEB.test(url.href) && !url.username && !url.password ? url : null
}

function parse(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
