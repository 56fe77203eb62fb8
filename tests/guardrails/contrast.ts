import { luminance } from '../luminance'

/** WCAG's contrast ratio of two colours, each as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminanceOf(hex: string): number {
  return luminance([1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)))
}
