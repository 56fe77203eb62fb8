/** Puts a text on the clipboard, as a person's copy would. */
export const copyText = (page, text) =>
  page.evaluate((copied) => {
    const source = globalThis.document.createElement('textarea')
    const give = (event) => {
      event.clipboardData.setData('text/plain', copied)
      event.preventDefault()
    }
    globalThis.document.body.append(source)
    source.value = '-'
    source.select()
    source.addEventListener('copy', give)
    globalThis.document.execCommand('copy')
    source.remove()
  }, text)
