import type { Channel } from '../Channel'

/** What is painted: the texts of the layout, what stands unmasked in fields, and the selection. */
export const visibleText: Channel = {
  name: 'visible text',
  async read({ page, devtools }) {
    const { documents, strings } = await devtools.send('DOMSnapshot.captureSnapshot', { computedStyles: [] })
    const painted = documents.flatMap(({ layout }) => layout.text.map((text) => strings[text] ?? ''))
    const others = await page.evaluate(() => {
      const field = window.leakInstruments.keyInput()
      const unmasked = document.querySelectorAll<HTMLInputElement>(
        'textarea, input:not([type=password], [type=hidden])',
      )
      return [
        { where: 'innerText', text: document.body.innerText },
        { where: 'selection', text: String(getSelection()) },
        ...[...unmasked].map((input) => ({
          where: 'unmasked field',
          text: input.value,
          own: input === field && ('field' as const),
        })),
      ]
    })
    return [{ where: 'painted', text: painted.join('\n') }, ...others]
  },
}
