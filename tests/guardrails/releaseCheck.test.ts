import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'
import { releaseFaults } from '../../scripts/releaseCheck.mjs'

const ready = {
  version: '0.2.0',
  repository: { type: 'git', url: 'git+https://git.acme.test/latchkey.git' },
  homepage: 'https://latchkey.acme.test',
  bugs: { url: 'https://git.acme.test/latchkey/issues' },
}
const changelog = '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n'

describe('a release', () => {
  it('goes out where everything is said', () => {
    expect(releaseFaults(ready, changelog)).toEqual([])
  })

  it.each([
    ['no repository', { repository: undefined }, changelog, /no `repository`/],
    ['no homepage', { homepage: undefined }, changelog, /no `homepage`/],
    ['no address for bugs', { bugs: undefined }, changelog, /no `bugs`/],
    ['an address that is made up', { homepage: 'https://example.com' }, changelog, /`homepage` .* of your own/],
    ['an address without TLS', { bugs: 'http://acme.test' }, changelog, /`bugs` .* https:/],
    ['a version that is none', { version: '0.2' }, '## [0.2] - 2026-12-01', /The version 0\.2/],
    ['no entry in the changelog', {}, '# Changelog\n\n## [Unreleased]\n', /no entry for 0\.2\.0/],
    ['an entry without a date', {}, '## [0.2.0]\n', /has no date/],
    ['a package that is private', { private: true }, changelog, /`private`/],
  ])('stays where it is with %s', (_, over, text, fault) => {
    expect(releaseFaults({ ...ready, ...over }, text)).toEqual([expect.stringMatching(fault)])
  })

  it('is checked by npm itself before anything is published', () => {
    expect(manifest.scripts.prepublishOnly).toContain('release:check')
    expect(manifest.scripts['release:check']).toBe('node scripts/releaseCheck.mjs')
  })

  it('of this repository waits for whoever publishes it: no address is invented', () => {
    const faults = releaseFaults(manifest, readFileSync('CHANGELOG.md', 'utf8'))
    const missing = (['repository', 'homepage', 'bugs'] as const).filter((name) => !(name in manifest))
    for (const name of missing) expect(faults.join('\n')).toContain(`no \`${name}\``)
  })
})
