type Settings = Readonly<Record<string, unknown>>

/** What the toolbar sets, and a story's parameters may fix. */
export interface Look {
  readonly theme: string
  readonly density: string
  readonly language: string
  readonly direction: string
  readonly motion: string
  readonly brand: string
  readonly width: string
}

export const initialLook: Look = {
  theme: 'auto',
  density: 'comfortable',
  language: 'en',
  direction: 'own',
  motion: 'full',
  brand: 'own',
  width: 'wide',
}

/** The look of a story: what its parameters fix, then what the toolbar says. */
export function lookOf(globals: Settings, parameters: Settings = {}): Look {
  const pick = (name: keyof Look) => {
    const value = parameters[name] ?? globals[name]
    return typeof value === 'string' ? value : initialLook[name]
  }
  return {
    theme: pick('theme'),
    density: pick('density'),
    language: pick('language'),
    direction: pick('direction'),
    motion: pick('motion'),
    brand: pick('brand'),
    width: pick('width'),
  }
}
