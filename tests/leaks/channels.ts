import type { Channel } from './Channel'
import { accessibilityTree } from './channels/accessibilityTree'
import { address } from './channels/address'
import { cacheApi } from './channels/cacheApi'
import { clipboard } from './channels/clipboard'
import { cookies } from './channels/cookies'
import { domEvents } from './channels/domEvents'
import { formProperties } from './channels/formProperties'
import { globals } from './channels/globals'
import { historyState } from './channels/historyState'
import { indexedDb } from './channels/indexedDb'
import { inLocalStorage } from './channels/localStorage'
import { outerHtml } from './channels/outerHtml'
import { passing } from './channels/passing'
import { performanceEntries } from './channels/performanceEntries'
import { reactFibers } from './channels/reactFibers'
import { referer } from './channels/referer'
import { requests } from './channels/requests'
import { serviceWorker } from './channels/serviceWorker'
import { inSessionStorage } from './channels/sessionStorage'
import { visibleText } from './channels/visibleText'

/** Every way out that is looked at, but for the V8 heap, in which the instruments of these would be found themselves. */
export const channels: readonly Channel[] = [
  outerHtml,
  formProperties,
  visibleText,
  accessibilityTree,
  reactFibers,
  domEvents,
  passing('onEvent'),
  passing('console'),
  passing('uncaught errors'),
  address,
  historyState,
  referer,
  requests,
  cookies,
  inLocalStorage,
  inSessionStorage,
  indexedDb,
  cacheApi,
  serviceWorker,
  passing('BroadcastChannel'),
  passing('postMessage'),
  clipboard,
  performanceEntries,
  globals,
]
