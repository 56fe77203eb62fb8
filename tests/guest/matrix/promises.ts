import { expect } from 'vitest'
import { findKey } from '../../leaks/findKey'
import type { Driver } from './createDriver'

const bad = 'bad-7f3e9a51c0d24b68'
const good = 'good-7f3e9a51c0d24b68'
const other = 'good-51c9d02e4b7a6f38'

const refused = /appears to be invalid/
const connected = /Connected to Acme ApS/
const eventually = { timeout: 60_000 }

/** What anyone may expect, in every row. Each is given a page on which nothing has happened yet. */
export const promises: Readonly<Record<string, (I: Driver) => Promise<void>>> = {
  async 'it connects'(I) {
    await I.ask()
    await I.type(good)
    await I.press('Enter')
    await I.says(connected)
    expect(I.backend.received).toEqual([good])
    await I.click('Update API Key')
    await I.type(other)
    await I.click('Save new key')
    await expect.poll(() => I.backend.received, eventually).toEqual([good, other])
    await expect.poll(() => I.entered(), eventually).toBeNull()
    await I.says(connected)
    expect(await I.host.heard('submit')).toEqual([])
    expect(I.requests.filter((request) => !/\/api\/(validate|connection) $/.test(request))).toEqual([])
  },

  async 'a refused key can be corrected'(I) {
    await I.ask()
    await I.type(bad)
    await I.click('Connect')
    await I.says(refused)
    await expect.poll(() => I.described(), eventually).toMatch(refused)
    expect(await I.entered()).toBe(bad)
    await I.type(good)
    await I.click('Connect')
    await I.says(connected)
    expect(I.backend.received).toEqual([bad, good])
    expect(await I.host.heard('submit')).toEqual([])
  },

  async 'the key is nowhere else'(I) {
    const look = async (when: string) => {
      const leaking = (await I.everything()).split('\n').filter((line) => findKey(line, [bad, good]))
      expect(leaking, when).toEqual([])
    }
    await I.ask()
    await I.type(bad)
    await look('typed')
    await I.click('Show key')
    await look('shown')
    await I.click('Connect')
    await I.says(refused)
    await look('refused')
    await I.type(good)
    const release = I.backend.hold()
    await I.click('Connect')
    await expect.poll(() => I.backend.received.at(-1), eventually).toBe(good)
    await look('on its way')
    release()
    await I.says(connected)
    await look('connected')
    await I.unmount()
    await look('gone')
  },

  async 'the focus is right'(I) {
    await I.ask()
    await I.type(bad)
    await I.click('Connect')
    await I.says(refused)
    // Back to where it is to be corrected.
    await expect.poll(() => I.focused(), eventually).toContain('API key')

    const release = I.backend.hold()
    await I.press('End')
    await I.page.keyboard.type('0')
    await I.press('Enter')
    await expect.poll(() => I.backend.received.length, eventually).toBe(2)
    const note = await I.host.note()
    await note.focus()
    release()
    await expect.poll(() => I.described(), eventually).toMatch(refused)
    await I.rest()
    // Not taken from the host (K14).
    await I.page.keyboard.type('4711')
    expect(await note.inputValue()).toBe('4711')
    expect(await I.entered()).toBe(`${bad}0`)

    await I.type(good)
    await I.press('Enter')
    await I.says(connected)
    // The heading itself, not a layer of the host's around it.
    await expect
      .poll(() => I.focused(), eventually)
      .toMatch(I.layout === 'dialog' ? /^(Update API Key|Connected to Acme ApS)$/ : /^Connected to Acme ApS$/)
  },

  async 'Escape closes one thing'(I) {
    const closings = () => I.host.heard('closed')
    if (I.layout === 'in place') {
      await I.ask()
      await I.type('half a key')
      await I.press('Escape')
      await I.rest()
      // The host's own, where there is one; and of what stands in place, nothing.
      if (I.row.isLayer) await expect.poll(closings, eventually).toEqual(['closed'])
      else {
        expect(await I.entered()).toBe('half a key')
        expect(await I.focused()).toContain('API key')
      }
    } else {
      await I.ask()
      await I.press('Escape')
      await expect.poll(() => I.entered(), eventually).toBeNull()
      await expect.poll(() => I.focused(), eventually).toBe('Connect')
      await I.ask()
      await I.type('half a key')
      await I.press('Escape')
      await I.says('Discard this key?')
      expect(await I.entered()).toBe('half a key')
      await I.press('Escape')
      await expect.poll(() => I.entered(), eventually).toBeNull()
      await expect.poll(() => I.focused(), eventually).toBe('Connect')
      expect(await closings()).toEqual([])
      if (I.row.isLayer) {
        await I.press('Escape')
        await expect.poll(closings, eventually).toEqual(['closed'])
      }
    }
    expect(I.backend.received).toEqual([])
  },

  async 'the host’s own controls work'(I) {
    await I.ask()
    await I.type('half a key')
    if (I.layout === 'dialog') {
      await I.click('Close')
      await expect.poll(() => I.entered(), eventually).toBeNull()
    }
    const submits = () => I.host.heard('submit')
    await (await I.host.note()).click(eventually)
    await I.page.keyboard.type('kept')
    await I.press('Enter')
    await expect.poll(submits, eventually).toEqual(['submit note,kept'])
    await (await I.host.save()).click(eventually)
    await expect.poll(submits, eventually).toEqual(['submit note,kept', 'submit note,kept'])
    expect(await I.entered()).toBe(I.layout === 'dialog' ? null : 'half a key')
    if (I.layout === 'dialog') await I.ask()
    await I.type(good)
    await I.press('Enter')
    await I.says(connected)
    await (await I.host.save()).click(eventually)
    await expect.poll(submits, eventually).toHaveLength(3)
    expect(await (await I.host.note()).inputValue()).toBe('kept')
    if (I.row.isLayer) {
      await I.click('Close settings')
      await expect.poll(() => I.host.heard('closed'), eventually).toEqual(['closed'])
      await expect.poll(() => I.sees('Close settings'), eventually).toBe(false)
      await I.click('Open settings')
      await expect.poll(() => I.sees('Close settings'), eventually).toBe(true)
    }
    expect(await I.host.heard('reset')).toEqual([])
  },

  async 'nothing is on the console'(I) {
    await I.ask()
    await I.type(bad)
    await I.press('Enter')
    await I.says(refused)
    await I.type(good)
    await I.click('Connect')
    await I.says(connected)
    await I.click('Update API Key')
    await I.field()
    if (I.layout === 'dialog') await I.press('Escape')
    else await I.click('Cancel')
    await expect.poll(() => I.entered(), eventually).toBeNull()
    await I.unmount()
    await I.rest()
    expect(I.complaints).toEqual([])
  },
}
