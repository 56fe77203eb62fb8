/** What stands on the buttons beside a key, in the languages that Latchkey speaks. */
const BUTTON = /^\s*(?:cop(?:y|ied|iar|ier)|kopi\p{L}+|コピー|نسخ|show|hide|reveal|done)(?: [a-z ]{1,20})?!?\s*$/iu

/** Whether a line is what a page has on a button, which a copy of the page takes along. */
export function isButton(line: string): boolean {
  return BUTTON.test(line)
}
