import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findClipped } from './findClipped'
import { findHardCoded } from './findHardCoded'
import { type Mode, plain } from './Mode'
import { openShowroom } from './openShowroom'
import { readData } from './readData'
import type { Showroom } from './Showroom'
import { openStoryPage } from './StoryPage'
import { sample } from './sample'
import { walk } from './walk'

let showroom: Showroom
beforeAll(async () => {
  showroom = await openShowroom()
})
afterAll(() => showroom?.close())

/** What stories give Latchkey to say in the words of their host, and names in a text that a person has pasted. */
const hostsOwn = ['Reconnect', 'BILLING_API_KEY', 'BILLING_WEBHOOK_SECRET']
const widths = [320, 1280]
const hardCodedIn = async (page: Page) =>
  page.evaluate(findHardCoded, [...(await page.evaluate(readData)), ...hostsOwn])
const modes: readonly [Mode, Mode] = [
  { ...plain, language: 'en-XA', still: true },
  { ...plain, language: 'ar-XB', still: true },
]

test('no text is clipped or hard-coded in any story, in longer words and mirrored', async () => {
  const stories = sample(
    showroom.entries.filter(({ type }) => type === 'story'),
    16,
  )
  const amiss = await walk(showroom, modes, stories, async ({ page }, _, { language }) => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    const found = await hardCodedIn(page)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      found.push(...(await page.evaluate(findClipped)).map((what) => `at ${width} px, ${what}`))
    }
    return found.map((what) => `${language}: ${what}`)
  })
  expect(amiss).toEqual([])
  console.info(`${stories.length} stories × 2 languages × ${widths.length} widths: 0 clipped, 0 hard-coded`)
})

test('the check sees a word that is not from the catalogue, wherever it stands', async () => {
  const planted: Readonly<Record<string, (root: Element) => void>> = {
    'p says “Connect”': (root) => root.append(Object.assign(document.createElement('p'), { textContent: 'Connect' })),
    'p says “Acme ApS is here”': (root) =>
      root.append(Object.assign(document.createElement('p'), { textContent: 'Acme ApS is here' })),
    'aria-label of svg says “Ok”': (root) => {
      const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      icon.setAttribute('aria-label', 'Ok')
      root.append(icon)
    },
    'placeholder of input says “Paste it”': (root) =>
      root.append(Object.assign(document.createElement('input'), { placeholder: 'Paste it' })),
    'title of p says “More”': (root) => root.append(Object.assign(document.createElement('p'), { title: 'More' })),
    'p.planted::after says “" (new)"”': (root) => {
      const style = document.createElement('style')
      style.textContent = '.planted::after { content: " (new)" }'
      document.head.append(style)
      root.append(Object.assign(document.createElement('p'), { className: 'planted' }))
    },
  }
  await onConnected(async (page) => {
    expect(await hardCodedIn(page)).toEqual([])
    for (const [finding, plant] of Object.entries(planted)) {
      await page.locator('.lk-card').first().evaluate(plant)
      expect(await hardCodedIn(page)).toContain(finding)
    }
    expect(await hardCodedIn(page)).toHaveLength(Object.keys(planted).length)
  })
})

test('the check sees a text that is cut, however it is cut', async () => {
  const text = '[Ćóóńńééćt tóó ~~~ ~~~]'
  const cuts: Readonly<Record<string, string>> = {
    'is cut at the side by': 'overflow: hidden; white-space: nowrap; inline-size: 3rem',
    'is cut above or below by': 'overflow: clip; block-size: 1rem; inline-size: 3rem',
    'is cut above or below by p':
      'overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; inline-size: 4rem',
    'sticks out of the page': 'white-space: nowrap; inline-size: 3rem; margin-inline-start: 14rem',
  }
  await onConnected(async (page) => {
    await page.setViewportSize({ width: 320, height: 900 })
    expect(await page.evaluate(findClipped)).toEqual([])
    const card = page.locator('.lk-card').first()
    for (const tag of ['p', 'button'])
      for (const [finding, style] of Object.entries(cuts)) {
        await card.evaluate(
          (root, [name, css, words]) => {
            const element = Object.assign(document.createElement(name), { textContent: words, id: 'planted' })
            element.style.cssText = css
            root.append(element)
          },
          [tag, style, text] as const,
        )
        const found = await page.evaluate(findClipped)
        expect(
          found.some((one) => one.startsWith(`“${text}”`)),
          `${tag}: ${finding}`,
        ).toBe(true)
        if (tag === 'p') expect(found.join()).toContain(finding)
        await page.locator('#planted').evaluate((one) => one.remove())
      }
    // What ends in an ellipsis is not cut where its title has the whole of it, unless nothing of it is left.
    const ellipsis = 'overflow: hidden; white-space: nowrap; text-overflow: ellipsis'
    const foundIn = async (html: string) => {
      await card.evaluate((root, given) => root.insertAdjacentHTML('beforeend', given), html)
      const found = await page.evaluate(findClipped)
      await page.locator('#planted').evaluate((one) => one.remove())
      return found.join()
    }
    const inEllipsis = (size: string, title: string) =>
      foundIn(`<p id="planted" style="${ellipsis}; inline-size: ${size}" title="${title}">${text}</p>`)
    expect(await inEllipsis('4rem', text)).toBe('')
    expect(await inEllipsis('4rem', '')).toContain('is cut at the side by p')
    expect(await inEllipsis('4rem', text.slice(0, 9))).toContain('is cut at the side by p')
    expect(await inEllipsis('1rem', text)).toContain('is cut at the side by p')
    // Nor is what a keyboard can scroll to, in a table; anything else has to fit.
    const scrolled = (inner: string, attribute = 'tabindex="0"') =>
      foundIn(
        `<div id="planted" ${attribute} style="overflow-x: auto; inline-size: 6rem; white-space: nowrap">${inner}</div>`,
      )
    const table = `<table><tbody><tr><td>${text}</td></tr></tbody></table>`
    expect(await scrolled(table)).toBe('')
    expect(await scrolled(table, '')).toContain('is cut at the side by div')
    expect(await scrolled(text)).toContain('is cut at the side by div')
    // A label that fits no button, and a placeholder that fits no field.
    await card.evaluate((root) => {
      root.insertAdjacentHTML('beforeend', '<button style="inline-size: 2rem; white-space: nowrap">[Ćóńńééćt]</button>')
      root.insertAdjacentHTML('beforeend', '<input style="inline-size: 2rem" placeholder="[Páásté íít ~~~]">')
    })
    expect((await page.evaluate(findClipped)).join()).toMatch(
      /“\[Ćóńńééćt\]” is cut at the side by button.*placeholder/,
    )
  })
})

async function onConnected(check: (page: Page) => Promise<void>) {
  const entry = showroom.entries.find(({ id }) => id === 'components-apikeyconnect--connected')
  if (!entry) throw new Error('The story of a connection that works is gone.')
  const shown = await openStoryPage(showroom, { ...plain, language: 'en-XA', still: true })
  await shown.show(entry)
  await check(shown.page)
  expect(shown.complaints).toEqual([])
  await shown.close()
}
