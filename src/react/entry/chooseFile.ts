/** Lets the person choose one file. There is no element in the page that could show or keep its name. */
export function chooseFile(page: Document, onChosen: (files: readonly File[]) => void): void {
  const input = page.createElement('input')
  input.type = 'file'
  input.addEventListener('change', () => {
    const files = Array.from(input.files ?? [])
    input.value = ''
    onChosen(files)
  })
  input.click()
}
