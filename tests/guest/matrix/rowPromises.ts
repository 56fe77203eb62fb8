import { expect } from 'vitest'
import { findKey } from '../../leaks/findKey'
import type { Driver } from './createDriver'

const bad = 'bad-7f3e9a51c0d24b68'
const good = 'good-7f3e9a51c0d24b68'

const refused = /appears to be invalid/
const connected = /Acme ApS\s+Connected/
const menu = 'Actions for Acme Pay (Acme ApS)'
const items = ['Update API Key', 'Check now', 'Disconnect']
const eventually = { timeout: 60_000 }

/** From a row that is not connected to one that is, whose menu has the focus. */
async function connect(I: Driver) {
  await I.ask()
  await I.type(good)
  await I.press('Enter')
  await I.says(connected)
  await expect.poll(() => I.entered(), eventually).toBeNull()
  await expect.poll(() => I.focused(), eventually).toBe(menu)
}

/** What anyone may expect of a row of a list, in every row of the matrix. Each is given a page on which nothing has happened yet. */
export const rowPromises: Readonly<Record<string, (I: Driver) => Promise<void>>> = {
  async 'the key is nowhere else'(I) {
    const look = async (when: string) => {
      const leaking = (await I.everything()).split('\n').filter((line) => findKey(line, [bad, good]))
      expect(leaking, when).toEqual([])
    }
    await I.ask()
    await I.type(bad)
    await look('typed')
    await I.click('Connect')
    await I.says(refused)
    await look('refused')
    await I.type(good)
    await I.press('Enter')
    await I.says(connected)
    await look('connected')
    await I.click(menu)
    await I.click('Check now')
    await I.rest()
    await look('checked')
    expect(I.backend.received).toEqual([bad, good])
    expect(await I.host.heard('submit')).toEqual([])
    await I.unmount()
    await look('gone')
  },

  async 'a menu is in front'(I) {
    await connect(I)
    await I.click(menu)
    await expect.poll(() => I.inReach('menuitem'), eventually).toEqual(items)
    await I.click('Disconnect')
    await I.says('Disconnect Acme ApS')
    await expect.poll(() => I.inReach('group'), eventually).toEqual(['Disconnect', 'Keep connected'])
    await I.click('Keep connected')
    await expect.poll(() => I.focused(), eventually).toBe(menu)
    await I.says(connected)
  },

  async 'the focus is right'(I) {
    await connect(I)
    await (await I.host.note()).focus()
    for (let pressed = 0; pressed < 9 && (await I.focused()) !== menu; pressed++) await I.press('Tab')
    expect(await I.focused()).toBe(menu)
    await I.press('Enter')
    await expect.poll(() => I.focused(), eventually).toBe('Update API Key')
    await I.press('ArrowDown')
    await expect.poll(() => I.focused(), eventually).toBe('Check now')
    await I.press('Enter')
    await expect.poll(() => I.focused(), eventually).toBe(menu)
    await I.press('Enter')
    await I.press('Enter')
    await expect.poll(() => I.focused(), eventually).toContain('API key')
    await I.press('Escape')
    await expect.poll(() => I.entered(), eventually).toBeNull()
    await expect.poll(() => I.focused(), eventually).toBe(menu)
  },

  async 'Escape closes one thing'(I) {
    const closings = () => I.host.heard('closed')
    await connect(I)
    await I.press('Enter')
    await expect.poll(() => I.focused(), eventually).toBe('Update API Key')
    await I.press('Escape')
    await expect.poll(() => I.focused(), eventually).toBe(menu)
    await I.press('Enter')
    await I.press('ArrowUp')
    await expect.poll(() => I.focused(), eventually).toBe('Disconnect')
    await I.press('Enter')
    await expect.poll(() => I.focused(), eventually).toBe('Keep connected')
    await I.press('Escape')
    await expect.poll(() => I.focused(), eventually).toBe(menu)
    await I.says(connected)
    expect(await closings()).toEqual([])
    if (I.row.isLayer) {
      await I.press('Escape')
      await expect.poll(closings, eventually).toEqual(['closed'])
    }
  },

  async 'a row is shown whole'(I) {
    const look = async () => {
      const { height, faults } = await I.shape()
      expect(faults).toEqual([])
      // Without our styles it is as high as the host's make it.
      if (!I.row.styles) expect(height).toBeLessThanOrEqual(56)
    }
    if (!I.row.isLayer) await look()
    await connect(I)
    await look()
  },

  async 'nothing is on the console'(I) {
    await connect(I)
    await I.click(menu)
    await I.click('Check now')
    await I.click(menu)
    await I.click('Update API Key')
    await I.field()
    await I.press('Escape')
    await expect.poll(() => I.entered(), eventually).toBeNull()
    await I.click(menu)
    await I.click('Disconnect')
    await I.says('Disconnect Acme ApS')
    await I.click('Disconnect')
    await I.says('Not connected')
    await I.unmount()
    await I.rest()
    expect(I.complaints).toEqual([])
  },
}
