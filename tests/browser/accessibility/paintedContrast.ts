import { page } from 'vitest/browser'
import { contrast } from '../contrast'

/** The plate may be as high as the line. */
const middleOfWords: readonly [number, number] = [3, 5]

/**
 * The contrast between the lightest and the darkest point of where an element's words are, in a picture of them. With
 * forced colours the browser puts a plate behind words, which no computed style tells of.
 * @param edge pixels left out at the sides, and above and below
 */
export async function paintedContrast(element: HTMLElement, edge = middleOfWords): Promise<number> {
  const [side, end] = edge
  const base64 = await page.screenshot({ element, save: false })
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!canvas) throw new Error('This browser has no canvas.')
  canvas.drawImage(image, 0, 0)

  const range = document.createRange()
  range.selectNodeContents(element)
  const [words, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
  const scale = image.width / box.width
  const [left, top] = [(words.left - box.left + side) * scale, (words.top - box.top + end) * scale]
  const [width, height] = [(words.width - 2 * side) * scale, (words.height - 2 * end) * scale]
  const { data } = canvas.getImageData(left, top, Math.max(1, width), Math.max(1, height))

  const colours = new Set<string>()
  for (let at = 0; at < data.length; at += 4) colours.add(`rgb(${data[at]} ${data[at + 1]} ${data[at + 2]})`)
  const onBlack = [...colours].map((colour) => ({ colour, light: contrast(colour, ['black']) }))
  onBlack.sort((a, b) => a.light - b.light)
  const [darkest, lightest] = [onBlack[0]?.colour ?? 'black', onBlack.at(-1)?.colour ?? 'black']
  return contrast(lightest, [darkest])
}
