import type { NamedValue } from '../names/NamedValue'

/** A user and a password as named values, each where it is given. */
export function loginValues(user: string, password: string): readonly NamedValue[] {
  return Object.entries({ user, password }).flatMap(([name, value]) => (value ? [{ name, value }] : []))
}
