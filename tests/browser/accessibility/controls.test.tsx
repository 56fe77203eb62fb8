import '../requirements/setup'
import { render } from '@testing-library/react'
import { MessagesProvider } from 'latchkey/headless'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { catalogues } from '../../messages/catalogues'
import { byHand } from './byHand'
import { controls, faultsOf } from './controls'
import { type Look, looks } from './looks'

/** All that stands in the page at once, which is one look at the tree instead of many. */
function Everything({ of }: { of: readonly Look[] }) {
  return of.map(({ name, element }) => (
    <div key={name} data-look={name}>
      {element}
    </div>
  ))
}

const together = looks.filter(({ place, arrange }) => place === 'page' && !arrange)
const [aDialog, ...dialogs] = looks.filter(({ place }) => place === 'dialog')
const arranged = looks.filter(({ arrange }) => arrange)

it.each(Object.entries(catalogues))(
  'WCAG 4.1.2, 2.5.3, 2.5.8: every control is in the tree, has its visible label in its name, and is at least 24 by 24 pixels: %s',
  async (locale, messages) => {
    const found: string[] = []
    async function lookAt(name: string, element: ReactElement, arrange?: () => Promise<unknown>) {
      const { unmount } = render(
        <MessagesProvider messages={messages} locale={locale}>
          <div lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
            {element}
          </div>
        </MessagesProvider>,
      )
      await arrange?.()
      const all = await controls()
      expect(all.length, name).toBeGreaterThan(0)
      for (const control of all) {
        const where = control.element.closest<HTMLElement>('[data-look]')?.dataset.look ?? name
        found.push(...faultsOf(control).map((fault) => `${where}: ${fault}`))
      }
      unmount()
    }

    await lookAt('in the page', <Everything of={together} />)
    // A dialog holds what the page holds, and its cross: in other languages one is enough.
    for (const look of [...arranged, aDialog, ...(locale === 'en' ? dialogs : [])]) {
      if (look) await lookAt(look.name, look.element, look.arrange)
    }
    expect(found).toEqual([])
  },
)

it.each([
  {
    fault: 'a name without the label',
    html: '<button aria-label="Submit">Connect</button>',
    says: /not have its label/,
  },
  { fault: 'no name', html: '<button><svg width="24" height="24"></svg></button>', says: /has no name/ },
  { fault: 'a name said twice', html: '<button aria-label="Copy" title="Copy"></button>', says: /said twice/ },
  { fault: 'a small target', html: '<button style="height: 20px; padding: 0">Connect</button>', says: /only .* × 20/ },
])('finds fault with $fault', async ({ html, says }) => {
  byHand(html)
  expect((await controls()).flatMap(faultsOf).join()).toMatch(says)
})

it('finds fault with a control that is not in the tree', async () => {
  byHand('<button role="presentation" tabindex="-1">Connect</button><button role="tab">Two</button>')
  await expect(controls()).rejects.toThrow(/2 controls are on the page/)
})
