/** Elements of the page, as in a product with lists, tables and forms. */
const size = 5000

const block = `
  <section class="panel"><h2>Expenses</h2><p>Approved <a href="#a">last week</a>, by <b>two</b> people.</p>
  <ul><li><span>Train</span> <button type="button">Open</button></li><li><span>Hotel</span> <button type="button">Open</button></li></ul>
  <form><label>Note <input></label><select><option>One</option></select><textarea></textarea></form>
  <table><tr><th>Date</th><td>Sum</td><td><code>12.00</code></td></tr><tr><th>Date</th><td>Sum</td><td><code>9.00</code></td></tr></table>
  <article class="card"><header><h3>Card</h3></header><dl><dt>Owner</dt><dd>Finance</dd></dl><img alt=""></article></section>`

function fill() {
  const template = document.createElement('template')
  template.innerHTML = block
  while (document.body.querySelectorAll('*').length < size) document.body.append(template.content.cloneNode(true))
}

/** Milliseconds to compute the styles of the whole page from nothing. */
function recalculate(): number {
  document.body.hidden = true
  void getComputedStyle(document.body).color
  document.body.hidden = false
  const start = performance.now()
  void getComputedStyle(document.body).color
  return performance.now() - start
}

Object.assign(globalThis, {
  bench: {
    /** The cost of the same page without and with the last of its stylesheets, in turn. Milliseconds. */
    compare(times: number) {
      const sheet = Array.from(document.styleSheets).at(-1)
      if (!sheet?.cssRules.length) throw new Error('There is no stylesheet.')
      fill()
      const measured = { without: [] as number[], with: [] as number[] }
      for (let time = 0; time < times; time++) {
        for (const name of time % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
          sheet.disabled = name === 'without'
          // The first one pays for the change of stylesheets.
          recalculate()
          measured[name].push(recalculate())
        }
      }
      return { ...measured, elements: document.body.querySelectorAll('*').length }
    },
  },
})
