import { choosing } from './choosing'
import { connecting } from './connecting'
import type { Journey } from './Journey'
import { keyboard } from './keyboard'
import { looks } from './looks'
import { masking } from './masking'
import { secrecy } from './secrecy'
import { steady } from './steady'
import { tabs } from './tabs'

export const journeys: readonly Journey[] = [
  ...connecting,
  ...masking,
  ...choosing,
  ...keyboard,
  ...tabs,
  ...looks,
  ...secrecy,
  ...steady,
]
