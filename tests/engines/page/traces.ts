import { keyInput } from '../../leaks/instruments/keyInput'

export interface Trace {
  readonly where: string
  readonly text: string
}

/** Everything that a page keeps where others can read it, apart from the field that the person was asked to fill in. */
export async function traces(told: readonly Trace[]): Promise<Trace[]> {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
  const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
  const databases = await indexedDB.databases()
  return [
    { where: 'HTML', text: document.documentElement.outerHTML },
    { where: 'style sheets', text: css.join('\n') },
    ...formProperties(),
    { where: 'address', text: location.href },
    { where: 'history', text: JSON.stringify(history.state) },
    { where: 'title and referrer', text: [document.title, document.referrer, window.name].join('\n') },
    { where: 'cookies', text: document.cookie },
    { where: 'localStorage', text: stored('localStorage') },
    { where: 'sessionStorage', text: stored('sessionStorage') },
    { where: 'IndexedDB', text: databases.map(({ name }) => name).join('\n') },
    { where: 'caches', text: (await caches.keys()).join('\n') },
    { where: 'performance', text: JSON.stringify(performance.getEntries()) },
    ...told,
  ]
}

function stored(name: 'localStorage' | 'sessionStorage'): string {
  try {
    return JSON.stringify({ ...window[name] })
  } catch {
    // Refused, to the widget as well.
    return ''
  }
}

function formProperties(): Trace[] {
  const field = keyInput()
  const names = ['value', 'defaultValue', 'placeholder', 'title', 'name', 'id', 'pattern']
  return [...document.querySelectorAll('input, textarea, select, button, form')].flatMap((control) => {
    const held = control as unknown as Record<string, unknown>
    const own = names.filter((name) => name !== 'value' || control !== field)
    const form = control instanceof HTMLFormElement ? [...new FormData(control)].flat().map(String) : []
    return [
      ...own.map((name) => ({ where: `${control.tagName}.${name}`, text: String(held[name]) })),
      { where: 'form data', text: form.join('\n') },
    ]
  })
}
