import type { Channel } from '../Channel'

/** What form controls hold beside their attributes, React's own copy of a value included. */
export const formProperties: Channel = {
  name: 'form properties',
  read: ({ page }) =>
    page.evaluate(() => {
      const field = window.leakInstruments.keyInput()
      const names = ['value', 'defaultValue', 'placeholder', 'title', 'name', 'id', 'pattern', 'min', 'max', 'step']
      const controls = document.querySelectorAll('input, textarea, select, option, button, output, form, fieldset')
      return [...controls].flatMap((control) => {
        const held = control as unknown as Record<string, unknown> & { _valueTracker?: { getValue(): string } }
        const own = control === field && ('field' as const)
        const form = control instanceof HTMLFormElement ? [...new FormData(control)].flat().map(String) : []
        return [
          ...names.map((name) => ({
            where: `${control.tagName}.${name}`,
            text: typeof held[name] === 'string' ? held[name] : '',
            own: name === 'value' && own,
          })),
          { where: "React's value tracker", text: held._valueTracker?.getValue() ?? '', own },
          { where: 'form data', text: form.join('\n'), own: false as const },
        ]
      })
    }),
}
