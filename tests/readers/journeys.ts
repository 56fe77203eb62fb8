import type { Reader } from './harness/Reader'

const name = 'Pleo API key'
const key = 'pls_5f0c8e2a91b74d36_1a2b3c'
const field = /^Pleo API key/m
const described = /secret credential/
const focusOnField = { 'the field on focus': field, 'its description on focus': described }
const checking = { checking: /Checking your Pleo API key/ }
const connected = { 'connected to whom': /Connected to Acme ApS/ }
const never = (pattern: RegExp) => ({ pattern, times: { firefox: 0, chromium: 0 } })
/** The description of what has the focus changes with the failure, and Orca reads what Chromium says has changed. */
const twiceInChromium = (pattern: RegExp) => ({ pattern, times: { chromium: 2 } })
/** What a reader says of a live region that has nothing to say. */
const nothingEmpty = { 'an empty region, read': never(/status ?bar|^alert/im) }
/** What was announced, and is there to be read when it is over. */
const nothingStale = {
  'an old announcement, read': never(/Checking your|has been interrupted|company ID copied|^Connected to Acme ApS\./i),
}

export interface Journey {
  readonly name: string
  readonly title: string
  readonly go: (I: Reader) => Promise<void>
}

export const journeys: readonly Journey[] = [
  {
    name: 'connect',
    title: 'Connects with a simple key',
    async go(I) {
      await I.read(18, nothingEmpty)
      await I.tabTo(name, focusOnField)
      await I.type(key)
      await I.go('Return', { status: 'connected' }, { ...checking, ...connected })
      await I.read(14, { ...nothingEmpty, ...nothingStale })
    },
  },
  {
    name: 'correct',
    title: 'Fails, is tried again, and is corrected',
    async go(I) {
      await I.tabTo(name)
      await I.type(key)
      await I.go(
        'Return',
        { status: 'failed' },
        {
          ...checking,
          'failure with what to do': twiceInChromium(/appears to be invalid\. Please check and try again/),
        },
      )
      await I.press('ctrl+a')
      await I.type(key)
      await I.go('Return', { status: 'connected' }, { ...checking, retry: /Trying again, attempt 2/, ...connected })
    },
  },
  {
    name: 'company',
    title: 'Connects with an integrated key, and is asked about the company',
    async go(I) {
      await I.tabTo(name, focusOnField)
      await I.type(key)
      await I.go(
        'Return',
        { status: 'confirming' },
        {
          ...checking,
          'the company question': /Is this the right company/,
          'its explanation': /The key belongs to Acme ApS in Pleo/,
        },
      )
      await I.tabTo('Connect to Acme ApS')
      await I.go('Return', { status: 'connected' }, connected)
    },
  },
  {
    name: 'update',
    title: 'Updates in place, and disconnects in vain',
    async go(I) {
      await I.tabTo('Update API Key')
      await I.go('Return', { status: 'updating', focus: name }, focusOnField)
      await I.tabTo('Cancel')
      await I.go(
        'Return',
        { status: 'connected', focus: 'Update API Key' },
        {
          cancelled: /Cancelled\. Your current key is still in use/,
          'the focus after Cancel': /Update API Key/,
        },
      )
      await I.go('Return', { status: 'updating', focus: name }, focusOnField)
      await I.type(key)
      await I.go(
        'Return',
        { status: 'confirming' },
        {
          ...checking,
          'the company question': /another company/,
          'its explanation': /The new key belongs to Globex GmbH/,
        },
      )
      await I.tabTo('Keep Acme ApS')
      await I.go(
        'Return',
        { status: 'connected', focus: 'Update API Key' },
        {
          cancelled: /Cancelled\./,
          'the focus after Keep': /Update API Key/,
        },
      )
      await I.go('Return', { status: 'updating', focus: name }, focusOnField)
      await I.type(key)
      await I.go('Return', { status: 'connected' }, { ...checking, ...connected })
      await I.tabTo('Disconnect')
      await I.go('Return', { focus: 'Keep connected' }, { 'the disconnect question': /Disconnect Acme ApS/ })
      await I.go('Return', { focus: 'Disconnect' }, { 'the focus after Keep connected': /Disconnect/ })
      await I.go('Return', { focus: 'Keep connected' })
      await I.tabTo('Disconnect', undefined, 'shift+Tab')
      await I.go(
        'Return',
        { status: 'failed', focus: 'Disconnect' },
        {
          'failure with what to do':
            /We don't know yet whether the connection to Pleo was removed\. Wait a moment, or try again/,
          'the focus after a failed disconnect': /Disconnect\b.*button/,
        },
      )
    },
  },
  {
    name: 'dialog',
    title: 'Opens the dialog, cancels, connects and disconnects',
    async go(I) {
      await I.tabTo('Connect', {
        'the trigger': /Connect\b.*button/,
        'a trigger that is “collapsed”': never(/collapsed/),
      })
      const opening = { 'the title of the dialog': /Connect to Pleo/, ...focusOnField }
      await I.go('Return', { dialog: true, focus: name }, opening)
      await I.type(key)
      await I.go('Escape', { focus: 'Keep' }, { 'the discard question': /Discard/ })
      await I.go('Return', { focus: name }, { 'the field after Keep': field })
      await I.go('Escape', { focus: 'Keep' })
      await I.go('Escape', { dialog: false, focus: 'Connect' }, { 'the trigger after Escape': /Connect\b.*button/ })
      await I.go('Return', { dialog: true, focus: name }, opening)
      await I.type(key)
      await I.go('Return', { status: 'connected', dialog: false }, { ...checking, ...connected })
      await I.tabTo('Update API Key')
      await I.go(
        'Return',
        { dialog: true, focus: name },
        { 'the title of the dialog': /Update.*dialog/, ...focusOnField },
      )
      await I.go(
        'Escape',
        { dialog: false, focus: 'Update API Key' },
        {
          cancelled: /Cancelled\. Your current key is still in use/,
          'the focus after Escape': /Update API Key/,
        },
      )
      await I.tabTo('Disconnect')
      await I.go('Return', { focus: 'Keep connected' }, { 'the disconnect question': /Disconnect Acme ApS/ })
      await I.tabTo('Disconnect', undefined, 'shift+Tab')
      await I.go('Return', { status: 'not-connected' }, { disconnected: /Disconnected from Pleo/ })
    },
  },
  {
    name: 'paste',
    title: 'Pastes with the button, and connects',
    async go(I) {
      await I.tabTo('Copy the key')
      await I.press('Return')
      await I.tabTo('Paste', { 'the button': /Paste\b.*button/ }, 'shift+Tab')
      // What was put in is read instead of the field's name.
      await I.go(
        'Return',
        { focus: name },
        {
          'that it is pasted': /^Pleo API key|\d+ (?:black circle|bullet) characters/m,
          'the key, read': never(/5f0c8e2a/),
        },
      )
      await I.tabTo('Show key', { 'what takes its place': /Show key\b.*button/ })
      await I.tabTo(name, undefined, 'shift+Tab')
      await I.go('Return', { status: 'connected' }, { ...checking, ...connected })
    },
  },
  {
    name: 'row',
    title: 'Checks, updates and disconnects from a row of a list',
    async go(I) {
      const actions = 'Actions for Pleo (Acme ApS)'
      const button = /Actions for Pleo \(Acme ApS\)/
      await I.read(8, nothingEmpty)
      await I.tabTo(actions, { 'the button': button })
      await I.go('Return', { focus: 'Update API Key' }, { 'the first item': /Update API Key/ })
      await I.go('Escape', { focus: actions }, { 'the focus after Escape': button })
      await I.go('Return', { focus: 'Update API Key' })
      await I.go('Down', { focus: 'Check now' }, { 'the second item': /Check now/ })
      await I.go('Return', { focus: actions }, { 'the focus after Check now': button, checked: /Last verified: now/ })
      await I.go('Return', { focus: 'Update API Key' })
      await I.go(
        'Return',
        { dialog: true, focus: name },
        { 'the title of the dialog': /Update.*dialog/, ...focusOnField },
      )
      await I.type(key)
      await I.go(
        'Return',
        { status: 'connected', dialog: false, focus: actions },
        { ...checking, 'connected to whom': /Connected to Acme ApS/ },
      )
      await I.go('Up', { focus: 'Disconnect' }, { 'the last item': /Disconnect/ })
      await I.go('Return', { focus: 'Keep connected' }, { 'the disconnect question': /Disconnect Acme ApS/ })
      await I.go('Return', { focus: actions }, { 'the focus after Keep connected': button })
      await I.go('Return', { focus: 'Update API Key' })
      await I.go('Up', { focus: 'Disconnect' })
      await I.go('Return', { focus: 'Keep connected' })
      await I.tabTo('Disconnect', undefined, 'shift+Tab')
      await I.go('Return', { status: 'not-connected' }, { disconnected: /Disconnected from Pleo/ })
    },
  },
  {
    name: 'banner',
    title: 'Reconnects from the banner, copies, shows and hides',
    async go(I) {
      await I.tabTo('Look again')
      await I.go('Return', { status: 'action-required' }, { banner: /has been interrupted/ })
      await I.tabTo('Copy company ID', undefined, 'shift+Tab')
      await I.press('Return', { copied: /copied/i })
      await I.tabTo('Replace API Key', undefined, 'shift+Tab')
      await I.go('Return', { status: 'updating', focus: name }, focusOnField)
      await I.type(key)
      await I.tabTo('Show key')
      await I.press('Return', { shown: /is visible/ })
      await I.press('Return', { hidden: /is hidden/ })
      await I.tabTo(name, undefined, 'shift+Tab')
      await I.go('Return', { status: 'connected' }, { ...checking, ...connected })
      await I.read(14, { ...nothingEmpty, ...nothingStale })
    },
  },
]
