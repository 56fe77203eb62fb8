import { memoryVault } from 'latchkey/server'
import { allowConsole } from '../allowConsole'

/** The package's own vault for development, of which it says so once in a process. */
export function developmentVault() {
  allowConsole('warn', /memoryVault is for development/)
  return memoryVault({ scope: 'vault' })
}
