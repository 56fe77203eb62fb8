import { sharedBrowser } from './sharedBrowser'

/** The system's clipboard, as a person fills it and as anyone could read it. */
export interface Clipboard {
  /** What was copied last. */
  readonly copied: () => string
  readonly copy: (text: string) => Promise<void>
  readonly read: () => Promise<string>
  readonly close: () => Promise<void>
}

/** A page apart from the one under test, in which a text is selected and copied with the keyboard. */
export async function openClipboard(): Promise<Clipboard> {
  const context = await (await sharedBrowser()).newContext()
  const page = await context.newPage()
  await page.setContent('<textarea aria-label="Text"></textarea>')
  const field = page.getByLabel('Text')
  let copied = ''
  return {
    copied: () => copied,
    async copy(text) {
      copied = text
      await field.fill(text)
      await field.press('ControlOrMeta+A')
      await field.press('ControlOrMeta+C')
    },
    async read() {
      await field.press('ControlOrMeta+A')
      await field.press('ControlOrMeta+V')
      return field.inputValue()
    },
    close: () => context.close(),
  }
}
