import { luminance } from '../luminance'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {
  willReadFrequently: true,
})

/** What the browser paints for any CSS colour, `oklab()` and `color-mix()` included. */
export function painted(...layers: readonly string[]): Colour {
  if (!canvas) throw new Error('This browser has no canvas.')
  canvas.clearRect(0, 0, 1, 1)
  for (const layer of layers) {
    canvas.fillStyle = layer
    canvas.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

/** The backgrounds that lie below what `element` holds, the lowest first. */
export function layersBelow(element: Element | null): string[] {
  const layers: string[] = []
  for (let around = element; around; around = around.parentElement) {
    layers.unshift(getComputedStyle(around).backgroundColor)
  }
  return ['white', ...layers]
}

/** WCAG's contrast ratio between `colour` on `below`, and `below` itself. */
export function contrast(colour: string, below: readonly string[]): number {
  const [one, other] = [luminance(painted(...below, colour)), luminance(painted(...below))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
