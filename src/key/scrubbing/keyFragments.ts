import { foldForSearch } from './foldForSearch'
import { shortestLeak } from './shortestLeak'

const LONG = 12

/**
 * Every fragment, folded for the search, that gives a key away: all runs of 8 characters of a key of 12 or more, and a shorter key as
 * a whole; as it is, in hex, and in base64 (also of `key:`, and at each of the three ways that its bytes can fall).
 */
export function keyFragments(keys: readonly string[]): ReadonlySet<string> {
  const fragments = new Set<string>()
  for (const key of keys) {
    for (const value of new Set([key, key.trim()])) {
      for (const text of formsOf(value)) {
        const form = foldForSearch(text, '').flat
        const length = value.length < LONG ? form.length : Math.min(shortestLeak, form.length)
        for (let at = 0; length && at + length <= form.length; at++) fragments.add(form.slice(at, at + length))
      }
    }
  }
  return fragments
}

function formsOf(value: string): string[] {
  let bytes = ''
  let hex = ''
  for (const byte of new TextEncoder().encode(value)) {
    bytes += String.fromCharCode(byte)
    hex += byte.toString(16).padStart(2, '0')
  }
  const forms = [value, value.toUpperCase(), value.toLowerCase(), value.replace(/\s/g, '+'), bytes, hex]
  // What stands before the key decides how its bytes fall into groups of three; the group shared with it is left out.
  for (const before of value.length < LONG ? [''] : ['', '-', '--']) {
    for (const after of ['', ':']) {
      forms.push(
        btoa(before + bytes + after)
          .slice(before ? 4 : 0)
          .replace(/=+$/, ''),
      )
    }
  }
  return forms
}
