import { html } from 'hono/html'
import type { Faults } from './faults'

const delays = [
  [0, 'at once'],
  [3_000, 'after 3 seconds'],
  [30_000, 'after 30 seconds'],
] as const

const outcomes = [
  ['works', 'works'],
  ['fails', 'fails once, as if Pleo broke down'],
  ['error', 'fails once, as if the company may not use it'],
  ['pending', 'stays pending until you finish it'],
] as const

export function readFaults(form: FormData): Faults {
  return {
    delayMs: Number(form.get('delay')) || 0,
    down: form.has('down'),
    rateLimitedSeconds: form.has('rate-limited') ? 30 : null,
    installation:
      outcomes.map(([outcome]) => outcome).find((outcome) => outcome === form.get('installation')) ?? 'works',
  }
}

/** The form that switches faults on and off. */
export function faultsForm(faults: Faults) {
  const option = (value: number | string, label: string, selected: boolean) =>
    html`<option value="${value}" ${selected ? 'selected' : ''}>${label}</option>`
  const check = (name: string, label: string, checked: boolean) =>
    html`<label class="check"><input type="checkbox" name="${name}" ${checked ? 'checked' : ''} />${label}</label>`
  return html`<div class="card" id="faults">
    <form method="post" action="/faults">
      <h2>What goes wrong</h2>
      <label>Pleo answers<select name="delay">${delays.map(([ms, label]) => option(ms, label, faults.delayMs === ms))}</select></label>
      ${check('down', 'Pleo is down (503)', faults.down)}
      ${check('rate-limited', 'Too many requests (429)', faults.rateLimitedSeconds !== null)}
      <label>The next installation<select name="installation">${outcomes.map(([value, label]) => option(value, label, faults.installation === value))}</select></label>
      <button class="primary">Apply</button>
    </form>
    <form method="post" action="/finish"><button>Finish pending installations</button></form>
  </div>`
}
