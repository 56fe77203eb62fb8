// A vitest project, or several, as a step: what passed and what failed comes from its JSON report.
import { existsSync, readFileSync } from 'node:fs'
import { runNode } from './runSteps.mjs'

/** What a vitest JSON report says: each test with its title and status, and the files that could not be run. */
export function readReport(path) {
  if (!existsSync(path)) return null
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'))
  return {
    tests: testResults.flatMap((file) => file.assertionResults),
    // A file that fails with no failed test in it did not load, or failed in a hook.
    brokenFiles: testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length,
  }
}

/** A failed test in few lines: whole messages can be longer than what a log keeps. */
const tell = ({ fullName, failureMessages: [message = ''] }) =>
  [fullName, ...message.split('\n').slice(0, 30)].map((line) => line.slice(0, 300)).join('\n')

export async function runVitest({ name, projects, args = [], root, reports, env, minutes }) {
  const path = `${reports}/${name}.json`
  const { code, output } = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      ...projects.map((project) => `--project=${project}`),
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path}`,
    ],
    // Vite warns of each import without an extension in its configuration, in every worker.
    { cwd: root, env: { ...env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }, minutes },
  )
  const report = readReport(path)
  const count = (status) => report?.tests.filter((test) => test.status === status).length ?? 0
  const passed = count('passed')
  const skipped = (report?.tests.length ?? 0) - passed - count('failed')
  let failed = count('failed') + (report?.brokenFiles ?? 0)
  // An unhandled error, or a crash before any report.
  if (code !== 0 && failed === 0) failed = 1
  const none = report?.tests.length === 0 && failed === 0
  const note = none ? 'no tests yet' : `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
  const failures = (report?.tests ?? []).filter((test) => test.status === 'failed').map(tell)
  return { passed, failed, note, output, failures }
}
