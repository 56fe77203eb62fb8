import { consoleRecord } from './consoleGuard'

/** As `expectConsole`, for what need not come: where chance decides whether it does. */
export function allowConsole(method: 'error' | 'warn', pattern: RegExp) {
  consoleRecord().allowed.push({ method, pattern })
}
