import { nonce } from './nonce'
import type { Row } from './Row'

const strictPolicy = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}'`,
  `style-src 'nonce-${nonce}'`,
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Every kind of page that Latchkey promises to be a good guest in. */
export const rows: readonly Row[] = [
  { name: 'a bare page' },
  { name: 'a form of the host', host: 'InForm' },
  { name: 'a page from a server, before hydration', rendered: 'server' },
  { name: 'a form of the host from a server, before hydration', host: 'InForm', rendered: 'server' },
  { name: 'a native modal dialog', host: 'InNativeDialog', isLayer: true },
  { name: 'a Mantine modal', host: 'InMantineModal', isLayer: true },
  { name: 'an MUI dialog', host: 'InMuiDialog', isLayer: true },
  { name: 'a Radix dialog', host: 'InRadixDialog', isLayer: true },
  { name: 'a popover', host: 'InPopover', isLayer: true },
  { name: 'an open shadow root', place: 'open' },
  { name: 'a closed shadow root', place: 'closed' },
  { name: 'a frame of the same origin', place: 'frame' },
  { name: 'a frame in a sandbox without forms', place: 'sandbox' },
  { name: 'two roots', roots: 2 },
  { name: 'two roots from a server, before hydration', roots: 2, rendered: 'server' },
  { name: 'two copies of React', roots: 2, copies: 2 },
  { name: 'React 18.2', react: '18.2' },
  { name: 'React 18.2 in a form of the host', react: '18.2', host: 'InForm' },
  { name: 'React 18.2 in a native modal dialog', react: '18.2', host: 'InNativeDialog', isLayer: true },
  { name: 'React 19', react: '19' },
  { name: 'Strict Mode', strict: true },
  { name: 'Strict Mode from a server, before hydration', strict: true, rendered: 'server' },
  { name: 'a strict policy with a nonce', headers: { 'content-security-policy': strictPolicy } },
  { name: 'an insecure origin', origin: 'http://host.example' },
  { name: 'blocked storage', isBlocked: true },
  { name: 'a label', host: 'Alone', around: (root) => `<label>${root}</label>` },
  { name: 'a table', host: 'Alone', around: (root) => `<table><tbody><tr><td>${root}</td></tr></tbody></table>` },
  { name: 'a fieldset of a list', host: 'Alone', around: (root) => `<ul><li><fieldset>${root}</fieldset></li></ul>` },
  {
    name: 'an unfolded <details>',
    host: 'Alone',
    around: (root) => `<details open><summary>Keys</summary>${root}</details>`,
  },
  {
    name: 'an island in an editable text',
    host: 'Alone',
    around: (root) => `<div contenteditable="true">Text<div contenteditable="false">${root}</div></div>`,
  },
  {
    name: 'an element that acts as a button',
    host: 'Alone',
    around: (root) => `<div role="button" tabindex="0">${root}</div>`,
  },
  {
    name: 'a small box that clips and moves',
    host: 'Alone',
    around: (root) =>
      `<div style="overflow: hidden; transform: translateX(0); contain: paint; width: 360px">${root}</div>`,
  },
  { name: 'a page that resets every style', styles: '* { all: revert }' },
  { name: 'a page that swallows keys', isKeyless: true },
]
