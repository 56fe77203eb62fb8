import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import type { StandIn } from './createStandIn'
import { demoCompanies, demoOrganizations } from './demoCompanies'
import { allScopes, type DemoKey, type KeyState, type Subject } from './demoKeys'
import { faultsForm, readFaults } from './faultsForm'

const css = readFileSync(new URL('page.css', import.meta.url), 'utf8')

/** The stand-in's own page: keys are made, broken and mended here, and faults are switched on. */
export function createPage(standIn: StandIn) {
  const { keys, faults, installations } = standIn
  const page = new Hono()
  page.on(['GET', 'POST'], ['/', '/page.css', '/keys', '/keys/*', '/faults', '/finish'], secure, csrf())

  page.get('/page.css', (c) => c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  page.get('/', (c) => c.html(document(standIn)))

  page.post('/keys', async (c) => {
    const form = await c.req.formData()
    const kind = form.get('kind') === 'integrated' ? 'integrated' : 'standalone'
    const scopes = allScopes.filter((scope) => form.getAll('scope').includes(scope))
    const subject = readSubject(form.get('subject'))
    const { id } = keys.create({ kind, subject, scopes, name: nameOf(subject) })
    return c.redirect(`/#${id}`, 303)
  })

  page.post('/keys/:id', async (c) => {
    const id = c.req.param('id')
    const action = (await c.req.formData()).get('action')
    if (action === 'strip') keys.strip(id)
    else if (action === 'grant') keys.strip(id, [...allScopes])
    else keys.setState(id, readState(action))
    return c.redirect(`/#${id}`, 303)
  })

  page.post('/faults', async (c) => {
    Object.assign(faults, readFaults(await c.req.formData()))
    return c.redirect('/#faults', 303)
  })

  page.post('/finish', (c) => {
    installations.finish()
    return c.redirect('/#faults', 303)
  })

  return page
}

const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
})

function readSubject(value: unknown): Subject {
  const [kind, id = ''] = typeof value === 'string' ? value.split(':') : []
  return kind === 'organization' ? { organizationId: id } : { companyId: id }
}

function readState(action: unknown): KeyState {
  return action === 'expired' || action === 'revoked' ? action : 'active'
}

function nameOf(subject: Subject): string {
  const found =
    'companyId' in subject
      ? demoCompanies.find(({ id }) => id === subject.companyId)
      : demoOrganizations.find(({ id }) => id === subject.organizationId)
  return found?.name ?? 'Unknown'
}

function document({ keys, faults }: StandIn) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Provider stand-in</title>
        <link rel="stylesheet" href="/page.css" />
      </head>
      <body>
        <main>
          <header>
            <h1>Provider stand-in</h1>
            <p>
              Stands in for Pleo on this machine. Its keys open nothing. What you change here is forgotten when it stops. A
              real provider shows a key once; this one shows it always, so that you can try things.
            </p>
          </header>
          <div class="columns">${createForm()} ${faultsForm(faults)}</div>
          <section aria-labelledby="keys">
            <h2 id="keys">Keys</h2>
            <ul class="keys">
              ${[...keys.list()].reverse().map(keyItem)}
            </ul>
          </section>
        </main>
      </body>
    </html>`
}

function createForm() {
  const option = (kind: string) => (one: { id: string; name: string }) =>
    html`<option value="${kind}:${one.id}">${one.name}</option>`
  return html`<form class="card" method="post" action="/keys">
    <h2>Create a key</h2>
    <label>Kind<select name="kind"><option value="standalone">Standalone</option><option value="integrated">Integrated</option></select></label>
    <label>For<select name="subject">
      <optgroup label="One company">${demoCompanies.map(option('company'))}</optgroup>
      <optgroup label="Every company of">${demoOrganizations.map(option('organization'))}</optgroup>
    </select></label>
    <fieldset>
      <legend>Permissions</legend>
      ${allScopes.map((scope) => html`<label class="check"><input type="checkbox" name="scope" value="${scope}" checked />${scope}</label>`)}
    </fieldset>
    <button class="primary">Create key</button>
  </form>`
}

const actions = (key: DemoKey) =>
  [
    ['expired', 'Expire', key.state === 'active'],
    ['revoked', 'Revoke', key.state === 'active'],
    ['active', 'Restore', key.state !== 'active'],
    ['strip', 'Remove permissions', key.scopes.length > 0],
    ['grant', 'Give all permissions', key.scopes.length < allScopes.length],
  ] as const

function keyItem(key: DemoKey) {
  const tail = key.value.slice(-6)
  return html`<li class="card key" id="${key.id}" data-state="${key.state}">
    <div class="row">
      <h3>${key.name}</h3>
      <span class="tag">${key.kind}</span>
      <span class="tag state">${key.state}</span>
    </div>
    <code>${key.value}</code>
    <p class="scopes">${key.scopes.length ? key.scopes.join(' · ') : 'No permissions'}</p>
    <form class="row" method="post" action="/keys/${key.id}">
      ${actions(key).map(([action, label, shown]) =>
        shown
          ? html`<button name="action" value="${action}">${label}<span class="hidden"> the key ending ${tail}</span></button>`
          : '',
      )}
    </form>
  </li>`
}
