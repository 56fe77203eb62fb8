/**
 * Those members that are texts and that `clean` leaves as they are. What stands in a field gets sent, so a text that would
 * have to be masked or cut is none for it.
 */
export function unalteredTexts(members: unknown, clean: (text: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(Object(members) as Readonly<Record<string, unknown>>).filter(
      (member): member is [string, string] => typeof member[1] === 'string' && clean(member[1]) === member[1],
    ),
  )
}
