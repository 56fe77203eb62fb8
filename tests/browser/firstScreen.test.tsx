import { render, screen } from '@testing-library/react'
import { ApiKeyConnect } from 'latchkey'
import { pleoIntegrated, pleoStandalone } from 'latchkey/providers'
import { exampleStates } from 'latchkey/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { catalogues } from '../messages/catalogues'
import { acme, button, field, kinds, show } from './requirements/setup'
import { ShownState, stillIn, withLongNames } from './ShownState'

/** As wide as what operating systems have. The one of Linux machines without any other is an eighth wider. */
const usual = new FontFace('Usual', 'local("DejaVu Sans"), local("Arial")', {
  sizeAdjust: '88%',
} as FontFaceDescriptors)

const cardOf = () => field().closest<HTMLElement>('.lk-card')
const topOfField = () =>
  (field().closest('.lk-field')?.getBoundingClientRect().top ?? Infinity) - (cardOf()?.getBoundingClientRect().top ?? 0)

/** What stands below a short name, short and long. */
const subtitles = [
  { line: 'whose key', provider: pleoStandalone, state: exampleStates['not-connected'] },
  { line: 'whose key, longer', provider: pleoIntegrated, state: exampleStates['not-connected'] },
  { line: 'a company', provider: pleoStandalone, state: exampleStates.connected },
  { line: 'a company of a long name', provider: pleoStandalone, state: withLongNames(exampleStates.connected) },
]

/** A card of a width, whatever the page around has of margins. */
function showWide(width: number, provider: (typeof kinds)[number], locale = 'en') {
  return render(
    <div
      style={{ inlineSize: width, fontFamily: 'Usual, sans-serif' }}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      lang={locale}
    >
      <ApiKeyConnect
        provider={provider}
        validate={() => ({ ok: true, company: acme })}
        initialConnection={null}
        messages={catalogues[locale]}
        locale={locale}
      />
    </div>,
  )
}

describe('the first screen', () => {
  it.each(
    kinds.flatMap((provider) => [
      { width: 640, most: 130, provider, keyKind: provider.keyKind },
      { width: 320, most: 180, provider, keyKind: provider.keyKind },
    ]),
  )('has its field at the top ($width px, $keyKind)', async ({ width, most, provider }) => {
    await page.viewport(width + 40, 900)
    showWide(width, provider)
    expect(topOfField()).toBeLessThanOrEqual(most)
    await page.viewport(414, 896)
  })

  it.each(kinds)('says what there is to say in at most 45 words ($keyKind)', (provider) => {
    show({ provider })
    const words = cardOf()?.innerText.split(/\s+/) ?? []
    const steps = provider.keyKind === 'integrated' ? (provider.keySource?.steps.join(' ') ?? '').split(' ') : []
    // “Open Pleo” stands in the panel, and the example in the field.
    const inPanel = steps.length > 0 ? steps.length + 2 : 0
    const example = field().placeholder.trim() ? 1 : 0
    expect(words.filter(Boolean).length - inPanel + example).toBeLessThanOrEqual(45)
  })

  it.each(
    Object.keys(catalogues).flatMap((tag) => kinds.map((provider) => ({ tag, provider, keyKind: provider.keyKind }))),
  )('tells of the key in one short paragraph ($tag, $keyKind)', async ({ tag, provider }) => {
    await page.viewport(680, 900)
    document.fonts.add(usual)
    await usual.load()
    onTestFinished(() => void document.fonts.delete(usual))
    showWide(640, provider, tag)
    const words = document.createRange()
    words.selectNodeContents(document.querySelector('.lk-guidance') as Element)
    const lines = new Set(Array.from(words.getClientRects(), ({ bottom }) => Math.round(bottom / 20)))
    expect(lines.size).toBeLessThanOrEqual(tag === 'en' ? 2 : 3)
    await page.viewport(414, 896)
  })

  it('has type in three sizes, and fields as high as buttons', () => {
    show()
    const texts = Array.from(cardOf()?.querySelectorAll('*') ?? []).filter((element) =>
      Array.from(element.childNodes).some(
        ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
      ),
    )
    const sizes = new Set(texts.map((element) => getComputedStyle(element).fontSize))
    expect([...sizes].sort()).toEqual(['13px', '14px', '16px'])
    const heights = [field().closest('.lk-field'), button('Connect')].map((one) => one?.getBoundingClientRect().height)
    expect(heights).toEqual([36, 36])
  })

  it.each([320, 360, 416, 640])('has badge and name in one row, whatever the badge says (%i px)', async (width) => {
    await page.viewport(width + 40, 900)
    showWide(width, kinds[0] as (typeof kinds)[number])
    const room = document.querySelector('.lk-badge-room')?.getBoundingClientRect() ?? new DOMRect()
    const title = screen.getByRole('heading', { name: 'Pleo' }).getBoundingClientRect()
    expect(room.top).toBeLessThan(title.bottom)
    expect(room.bottom).toBeGreaterThan(title.top)
    expect(room.left).toBeGreaterThanOrEqual(title.left)
    await page.viewport(414, 896)
  })

  it.each([200, 240, 320, 360, 416, 640])(
    'has the badge beside the name, or else below the line that follows it (%i px)',
    async (width) => {
      await page.viewport(680, 900)
      onTestFinished(() => page.viewport(414, 896))
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      const found: string[] = []
      for (const name of ['Pleo', 'Mercury Business Banking', 'Donaudampfschifffahrtselektrizitätenhaupt'])
        for (const locale of ['en', 'de', 'ar']) {
          const { unmount } = showWide(width, { name, keyKind: 'integrated' }, locale)
          const [title, line, badge] = [boxOf('.lk-title'), boxOf('.lk-subtitle'), boxOf('.lk-badge')]
          const isApart = (one: DOMRect) =>
            badge.bottom <= one.top || badge.left >= one.right || badge.right <= one.left
          const isBeside = badge.top < line.bottom && badge.bottom > title.top && isApart(title) && isApart(line)
          const isBelow = badge.top >= line.bottom
          if (line.top < title.bottom || (!isBeside && !isBelow)) found.push(`${name}, ${locale}`)
          unmount()
        }
      expect(found).toEqual([])
    },
  )

  it.each([320, 416, 440, 640].flatMap((width) => subtitles.map((one) => ({ width, ...one }))))(
    'has the badge beside the name, however long the line below is ($width px, $line)',
    async ({ width, provider, state }) => {
      await page.viewport(width + 40, 900)
      render(
        <div style={{ inlineSize: width }}>
          <ShownState store={stillIn(state, provider)} />
        </div>,
      )
      const [badge, subtitle] = ['.lk-badge', '.lk-subtitle'].map((part) =>
        document.querySelector(part)?.getBoundingClientRect(),
      )
      expect(badge?.bottom).toBeLessThanOrEqual(subtitle?.bottom ?? 0)
      await page.viewport(414, 896)
    },
  )

  it('cuts a name of more than 40 characters, and has it whole at hand', () => {
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk AG'
    show({ provider: { name, keyKind: 'standalone' } })
    const title = screen.getByRole('heading', { name })
    expect(title.textContent).toHaveLength(40)
    expect(title).toHaveAttribute('title', name)
  })
})
