import { page } from 'vitest/browser'
import { contrast } from '../contrast'

/**
 * The contrast between the lightest and the darkest point of where an element's words are, in a picture of them. With
 * forced colours the browser puts a plate behind words, which no computed style tells of.
 */
export async function paintedContrast(element: HTMLElement): Promise<number> {
  const base64 = await page.screenshot({ element, save: false })
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!canvas) throw new Error('This browser has no canvas.')
  canvas.drawImage(image, 0, 0)

  const range = document.createRange()
  range.selectNodeContents(element)
  const [words, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
  const scale = image.width / box.width
  // Only the middle of the words: the plate may be as high as the line.
  const [left, top] = [(words.left - box.left + 3) * scale, (words.top - box.top + 5) * scale]
  const [width, height] = [(words.width - 6) * scale, (words.height - 10) * scale]
  const { data } = canvas.getImageData(left, top, Math.max(1, width), Math.max(1, height))

  const colours = new Set<string>()
  for (let at = 0; at < data.length; at += 4) colours.add(`rgb(${data[at]} ${data[at + 1]} ${data[at + 2]})`)
  const onBlack = [...colours].map((colour) => ({ colour, light: contrast(colour, ['black']) }))
  onBlack.sort((a, b) => a.light - b.light)
  const [darkest, lightest] = [onBlack[0]?.colour ?? 'black', onBlack.at(-1)?.colour ?? 'black']
  return contrast(lightest, [darkest])
}
