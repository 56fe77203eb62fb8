/** The one element that may hold the key: the field that the person was asked to put it into. */
export function keyInput(): HTMLInputElement | HTMLTextAreaElement | null {
  const inputs = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  return (
    inputs.find((input) => [...(input.labels ?? [])].some((label) => /API key|مفتاح API/.test(label.textContent))) ??
    null
  )
}
