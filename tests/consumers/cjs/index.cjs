// Plain CommonJS on a server: the card as HTML, and the backend's half with it.
const assert = require('node:assert/strict')
const { createElement } = require('react')
const { renderToString } = require('react-dom/server')
const { ApiKeyConnect } = require('latchkey')
const { httpValidator } = require('latchkey/http')
const { da } = require('latchkey/locales/da')
const { github } = require('latchkey/providers/github')
const { identifyGitHub } = require('latchkey/identify/github')
const { createConnectionHandler, memoryVault } = require('latchkey/server')
const { exampleStates } = require('latchkey/testing')

async function main() {
  const validator = httpValidator('https://app.example.com/api/github', { activation: 'included' })
  const props = { provider: github, ...validator, initialConnection: null, messages: da, locale: 'da' }
  const html = renderToString(createElement(ApiKeyConnect, props))
  assert.match(html, /type="password"/)
  assert.match(html, /GitHub/)

  const handler = createConnectionHandler({
    name: 'github',
    provider: github,
    identify: identifyGitHub,
    owner: () => ({ id: 'customer-1' }),
    vault: memoryVault(),
  })
  const response = await handler(new Request('https://app.example.com/api/github/connection'))
  assert.deepEqual(await response.json(), { ok: true, connection: null })
  assert.equal(exampleStates.connected.status, 'connected')
  assert.match(require.resolve('latchkey/styles.css'), /\.css$/)
  assert.match(require.resolve('latchkey/styles.unlayered.css'), /\.css$/)
  console.log('ok')
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
