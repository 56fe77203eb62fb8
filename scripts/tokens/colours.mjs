// What CSS makes of the colours of the stylesheet, as far as it uses them: red, green, blue and alpha from 0 to 1.

/** Chromium's own, for pages that set no other: `Canvas` and `CanvasText` in light and in dark. */
export const systemColours = {
  light: { canvas: [1, 1, 1, 1], canvastext: [0, 0, 0, 1] },
  dark: { canvas: [18 / 255, 18 / 255, 18 / 255, 1], canvastext: [1, 1, 1, 1] },
}

/** `#rgb`, `#rrggbb` or `#rrggbbaa`. */
export function fromHex(hex) {
  const digits = hex.slice(1)
  const pairs = digits.length < 6 ? Array.from(digits, (digit) => digit + digit) : digits.match(/../g)
  const [red, green, blue, alpha = 1] = pairs.map((pair) => Number.parseInt(pair, 16) / 255)
  return [red, green, blue, alpha]
}

export function toHex(colour) {
  const shown = colour[3] < 1 ? colour : colour.slice(0, 3)
  return `#${shown
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const spaces = {
  oklab: { to: toOklab, from: fromOklab },
  srgb: { to: (colour) => colour, from: (colour) => colour },
}

/** `share` (0 to 1) of one colour and the rest of the other, as `color-mix()` does: weighed by their alpha. */
export function mix(space, one, share, other) {
  const { to, from } = spaces[space] ?? {}
  if (!to) throw new Error(`No one knows how to mix in ${space}.`)
  const alpha = one[3] * share + other[3] * (1 - share)
  if (alpha === 0) return [0, 0, 0, 0]
  const [a, b] = [to(one), to(other)]
  const mixed = [0, 1, 2].map((at) => (a[at] * one[3] * share + b[at] * other[3] * (1 - share)) / alpha)
  return [...from(mixed), alpha]
}

const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const curved = (channel) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055)
const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * vector[at], 0))

// The matrices of CSS Color 4.
const rgbToLms = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const lmsToLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]
const labToLms = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
]
const lmsToRgb = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
]

function toOklab(colour) {
  return times(lmsToLab, times(rgbToLms, colour.slice(0, 3).map(linear)).map(Math.cbrt))
}

function fromOklab(lab) {
  const rgb = times(
    lmsToRgb,
    times(labToLms, lab).map((value) => value ** 3),
  )
  return rgb.map((channel) => Math.min(1, Math.max(0, curved(channel))))
}
