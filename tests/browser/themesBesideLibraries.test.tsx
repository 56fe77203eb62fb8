import { cleanup, render } from '@testing-library/react'
import 'latchkey/styles.css'
import type { ReactElement } from 'react'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { weakPoints } from '../../stories/themes/weakPoints'
import { compare, tableOf } from './beside/compare'
import { type Library, type Part, type Parts, partNames, type Scheme } from './beside/Library'
import { mantineLibrary } from './beside/mantineLibrary'
import { measure, measureLabel } from './beside/measure'
import { muiLibrary } from './beside/muiLibrary'
import { OurDialog, Ours, ourParts } from './beside/Ours'
import { radixLibrary } from './beside/radixLibrary'
import { shadcnLibrary } from './beside/shadcnLibrary'
import { tailwindLibrary } from './beside/tailwindLibrary'
import { quiet } from './quiet'

const libraries = [shadcnLibrary, tailwindLibrary, muiLibrary, mantineLibrary, radixLibrary]
const schemes = ['light', 'dark'] as const
const written: string[] = []

const sheet = (css: string) => Object.assign(document.createElement('style'), { textContent: css })

// The order of layers is that of their first mention.
document.head.prepend(sheet('@layer theme, base, latchkey, components, utilities;'))

const still = '*, ::before, ::after { animation: none !important; transition: none !important }'

function load(css: readonly string[]) {
  const sheets = [...css, still].map(sheet)
  document.head.append(...sheets)
  onTestFinished(() => {
    for (const one of sheets) one.remove()
  })
}

function find(selectors: Readonly<Partial<Record<Part, string>>>, names: readonly Part[]): Parts {
  return Object.fromEntries(
    names.flatMap((name) => {
      const element = document.querySelector(selectors[name] ?? `[data-native=${name}]`)
      return element ? [[name, element]] : []
    }),
  )
}

const ofDialog = partNames.filter((name) => name.startsWith('dialog'))
const ofPage = partNames.filter((name) => !name.startsWith('dialog'))

async function shown(library: Library, scheme: Scheme, element: ReactElement) {
  render(<library.App scheme={scheme}>{element}</library.App>)
  await quiet()
}

async function measuresOf(library: Library, scheme: Scheme) {
  const { Parts, Dialog, parts, floats } = library
  await shown(
    library,
    scheme,
    <main style={{ width: 560 }}>
      <Parts />
      <div className="ours">
        <Ours />
      </div>
    </main>,
  )
  const [nativeParts, ownParts] = [find(parts, ofPage), find(ourParts, ofPage)]
  const native = { ...measure(nativeParts) }
  const ours = { ...measure(ownParts) }
  if (floats) {
    const keep = (moment: string) => {
      Object.assign(native, measureLabel(nativeParts, moment))
      Object.assign(ours, measureLabel(ownParts, moment))
    }
    keep('empty')
    for (const { input } of [nativeParts, ownParts]) if (input) await userEvent.fill(input, 'x')
    await userEvent.click(document.body)
    await quiet()
    keep('filled')
  }
  const ownRoot = document.querySelector('.ours')
  const faint = ownRoot ? weakPoints(ownRoot) : ['nothing of ours']
  cleanup()
  await shown(library, scheme, <Dialog />)
  Object.assign(native, measure(find(parts, ofDialog)))
  cleanup()
  await shown(library, scheme, <OurDialog />)
  Object.assign(ours, measure(find(ourParts, ofDialog)))
  return { native, ours, faint }
}

it.each(libraries.flatMap((library) => schemes.map((scheme) => [library.name, scheme, library] as const)))(
  'under its theme, each part is what %s has, in %s, or as near as can be read',
  async (name, scheme, library) => {
    load(library.css)
    await page.viewport(1000, 1000)
    const { native, ours, faint } = await measuresOf(library, scheme)
    const rows = compare(native, ours)
    written.push(`## ${name}, ${scheme}\n\n${tableOf(rows)}\n`)
    expect(rows.length).toBeGreaterThan(30)
    expect(faint).toEqual([])
    expect(rows.filter(({ verdict }) => verdict === 'DIFFERENT')).toEqual([])
  },
)

afterAll(() => commands.writeFile('reports/themesBesideLibraries.md', written.join('\n')))
