// What has to be true before this package is published: `npm run release:check`, and npm itself before `npm publish`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const semver = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/

/** Says what is missing, a sentence each; nothing where the package may go out. */
export function releaseFaults(manifest, changelog) {
  const faults = []
  const address = (value) => (typeof value === 'string' ? value : value?.url)
  for (const name of ['repository', 'homepage', 'bugs']) {
    const url = address(manifest[name])
    if (!url) faults.push(`package.json has no \`${name}\`. Set it to your own address.`)
    else if (!/^(git\+)?https:\/\//.test(url) || /\bexample\.(com|org|net)\b/.test(url))
      faults.push(`\`${name}\` in package.json is ${url}. Set it to an address of your own that starts with https://.`)
  }
  const { version } = manifest
  if (!semver.test(version)) faults.push(`The version ${version} is none of Semantic Versioning.`)
  const heading = changelog.split('\n').find((line) => line.startsWith(`## [${version}]`))
  if (!heading)
    faults.push(
      `CHANGELOG.md has no entry for ${version}. Move what is under Unreleased to "## [${version}] - <date>".`,
    )
  else if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading)) faults.push(`The entry for ${version} in CHANGELOG.md has no date.`)
  if (manifest.private) faults.push('package.json says `private`. Take that out.')
  return faults
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const faults = releaseFaults(JSON.parse(read('package.json')), read('CHANGELOG.md'))
  for (const fault of faults) console.error(fault)
  console.log(faults.length ? 'Not ready to be published. See docs/releasing.md.' : 'Ready to be published.')
  process.exitCode = faults.length ? 1 : 0
}
