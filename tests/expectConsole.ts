import { consoleRecord } from './consoleGuard'

/**
 * Says that this test makes the console say something: `expectConsole('warn', /key\.reveal/)`. Call it before. The
 * test fails when no such message comes, and any other error or warning fails it still.
 */
export function expectConsole(method: 'error' | 'warn', pattern: RegExp) {
  consoleRecord().expected.push({ method, pattern })
}
