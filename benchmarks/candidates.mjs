// Who is measured, in the order of every table. A file of candidates/ each; `lacks` says what it does not do of the work.

/**
 * @typedef {object} Candidate
 * @property {string} name
 * @property {string} title what a person reads
 * @property {string} file in candidates/
 * @property {'widget' | 'status' | 'markup' | 'list'} kind widgets do the whole work; a status tells how a connection is; markup is
 *   Latchkey's elements in plain React; a list shows many connections
 * @property {'floor' | 'rival' | 'latchkey'} side
 * @property {string} beside the candidate that ratios are to
 * @property {string[]} packages whose versions count
 * @property {string} [styles] its stylesheet, if it has one
 * @property {true | string} [reveals] whether it can show the key; a selector where the button for it has no name
 * @property {string[]} lacks
 */

const latchkeyStyles = 'latchkey/styles.css'
const noLook = 'a look of its own'
const noReveal = 'a button that shows the key'

/** @type {Omit<Candidate, 'beside' | 'kind' | 'packages'>[]} */
const widgets = [
  {
    name: 'floor',
    title: 'Bare React',
    file: 'floor',
    side: 'floor',
    lacks: [noReveal, noLook, 'anything for screen readers', 'a dialog'],
  },
  {
    name: 'floor-again',
    title: 'Bare React, again',
    file: 'floor',
    side: 'floor',
    lacks: ['nothing that the first one has: what differs is noise'],
  },
  { name: 'careful', title: 'Careful hand work', file: 'careful', side: 'rival', reveals: true, lacks: [noLook] },
  {
    name: 'react-hook-form',
    title: 'React Hook Form + zod + Radix',
    file: 'reactHookForm',
    side: 'rival',
    packages: ['react-hook-form', '@hookform/resolvers', 'zod', '@radix-ui/react-dialog'],
    reveals: true,
    lacks: [noLook, 'telling that it validates'],
  },
  {
    name: 'radix',
    title: 'Radix',
    file: 'radix',
    side: 'rival',
    packages: ['@radix-ui/react-password-toggle-field', '@radix-ui/react-dialog'],
    reveals: true,
    lacks: [noLook, 'telling that it validates'],
  },
  {
    name: 'ark',
    title: 'Ark UI',
    file: 'ark',
    side: 'rival',
    packages: ['@ark-ui/react'],
    reveals: true,
    lacks: [noLook, 'telling that it validates'],
  },
  {
    name: 'react-aria',
    title: 'React Aria',
    file: 'reactAria',
    side: 'rival',
    packages: ['react-aria-components'],
    lacks: [noReveal, noLook],
  },
  {
    name: 'base-ui',
    title: 'Base UI',
    file: 'baseUi',
    side: 'rival',
    packages: ['@base-ui/react'],
    lacks: [noReveal, noLook, 'telling that it validates'],
  },
  {
    name: 'mantine',
    title: 'Mantine',
    file: 'mantine',
    side: 'rival',
    packages: ['@mantine/core'],
    styles: '@mantine/core/styles.css',
    reveals: true,
    lacks: ['telling a screen reader that it validates'],
  },
  {
    name: 'antd',
    title: 'Ant Design',
    file: 'antd',
    side: 'rival',
    packages: ['antd'],
    reveals: '.ant-input-password-icon',
    lacks: ['a stylesheet to load ahead: its script writes it', 'telling a screen reader that it validates'],
  },
  {
    name: 'latchkey-hook',
    title: 'Latchkey, hooks alone',
    file: 'latchkeyHook',
    side: 'latchkey',
    reveals: true,
    lacks: [noLook, 'a dialog'],
  },
  {
    name: 'latchkey-key-input',
    title: 'Latchkey, KeyInput',
    file: 'latchkeyKeyInput',
    side: 'latchkey',
    styles: latchkeyStyles,
    reveals: true,
    lacks: ['a look of its own once connected', 'a dialog'],
  },
  {
    name: 'latchkey-key-input-unstyled',
    title: 'Latchkey, KeyInput, no stylesheet',
    file: 'latchkeyKeyInput',
    side: 'latchkey',
    reveals: true,
    lacks: [noLook, 'a dialog'],
  },
  {
    name: 'latchkey-inline',
    title: 'Latchkey, whole widget',
    file: 'latchkeyInline',
    side: 'latchkey',
    styles: latchkeyStyles,
    reveals: true,
    lacks: ['a dialog'],
  },
  {
    name: 'latchkey-inline-unstyled',
    title: 'Latchkey, whole widget, no stylesheet',
    file: 'latchkeyInline',
    side: 'latchkey',
    reveals: true,
    lacks: [noLook, 'a dialog'],
  },
  {
    name: 'latchkey-dialog',
    title: 'Latchkey, whole widget with dialog',
    file: 'latchkeyDialog',
    side: 'latchkey',
    styles: latchkeyStyles,
    reveals: true,
    lacks: ['a field on the page: what is mounted is a button that opens the dialog'],
  },
]

const status = { kind: 'status', side: 'latchkey', beside: 'floor', packages: [] }
const badge = { ...status, file: 'latchkeyBadge', lacks: ['the field, and all of its work: it tells a status'] }
const row = {
  ...status,
  file: 'latchkeyRow',
  lacks: ['the field, and all of its work: it tells of a connection, and has a menu'],
}
const markup = {
  kind: 'markup',
  side: 'latchkey',
  beside: 'floor',
  packages: [],
  styles: latchkeyStyles,
  lacks: [
    'all of the work: the same elements in plain React, so that the rest of the difference is what Latchkey does',
  ],
}
const list = { kind: 'list', beside: 'list-floor', packages: [] }

/** @type {readonly Candidate[]} */
export const candidates = [
  ...widgets.map((widget) => ({ kind: /** @type {const} */ ('widget'), beside: 'floor', packages: [], ...widget })),
  { ...badge, name: 'latchkey-badge', title: 'Latchkey, badge', styles: latchkeyStyles },
  { ...badge, name: 'latchkey-badge-unstyled', title: 'Latchkey, badge, no stylesheet' },
  { ...row, name: 'latchkey-row', title: 'Latchkey, row', styles: latchkeyStyles },
  { ...row, name: 'latchkey-row-unstyled', title: 'Latchkey, row, no stylesheet' },
  { ...markup, name: 'markup-key-input', title: 'Elements of KeyInput', file: 'markupOfKeyInput' },
  { ...markup, name: 'markup-inline', title: 'Elements of the whole widget', file: 'markupOfInline' },
  { ...list, name: 'list-floor', title: 'Bare React, many', file: 'listFloor', side: 'floor', lacks: [] },
  {
    ...list,
    name: 'list-latchkey',
    title: 'Latchkey, many',
    file: 'listLatchkey',
    side: 'latchkey',
    styles: latchkeyStyles,
    lacks: [],
  },
]

/** What looks like a candidate and does nothing. Checked as all of them are, so that the check is known to see it. */
export const control = { ...candidates[0], name: 'does-nothing', title: 'The control', file: 'doesNothing' }
