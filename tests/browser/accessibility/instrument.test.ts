import '../requirements/setup'
import { expect, it, onTestFinished } from 'vitest'
import { byHand } from './byHand'
import { Transcript } from './Transcript'

/** A page by hand, with the focus on its button, and a transcript of it. */
async function aPage(html: string): Promise<Transcript> {
  byHand(`<div id="page"><button>Go</button>${html}</div>`)
  const transcript = await Transcript.start('A page', 'By hand.')
  onTestFinished(() => transcript.stop())
  await transcript.press('Tab')
  return transcript
}

const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`#page ${selector}`)
  if (!found) throw new Error(selector)
  return found
}

const polite = '<div id="p" aria-live="polite"></div>'
const assertive = '<div id="a" aria-live="assertive"></div>'

it('writes down what has the focus and what was said, in the words of the tree', async () => {
  const transcript = await aPage(
    `${polite}<label>Name <input aria-describedby="d" aria-invalid="true"></label><p id="d">As in the passport.</p>`,
  )
  await transcript.press('Tab')
  await transcript.happens('It was saved.', () => {
    one('#p').textContent = 'Saved.'
  })
  expect(transcript.text).toBe(`# A page

By hand.

1. **Tab**
    - Focus: button “Go”
2. **Tab**
    - Focus: textbox “Name”, invalid: As in the passport.
3. *It was saved.*
    - Focus stays.
    - Heard, polite: “Saved.”
`)
})

it('the same words put there anew are said anew', async () => {
  const transcript = await aPage(polite)
  for (const _ of [1, 2]) {
    await transcript.happens('Saved.', () => {
      one('#p').innerHTML = '<p>Saved.</p>'
    })
  }
  expect(transcript.text.match(/Heard/g)).toHaveLength(2)
})

const faults: readonly { fault: string; html: string; act: () => unknown; says: RegExp }[] = [
  {
    fault: 'a region that arrives together with its text',
    html: '',
    act: () => one('button').insertAdjacentHTML('afterend', '<div role="alert">Saved.</div>'),
    says: /arrived together with its region/,
  },
  {
    fault: 'one event in two regions',
    html: polite + assertive,
    act: () => {
      for (const region of ['#p', '#a']) one(region).textContent = 'Saved.'
    },
    says: /announced 2 times/,
  },
  {
    fault: 'a text that is there for a moment only',
    html: polite,
    act: async () => {
      one('#p').textContent = 'Saving.'
      await new Promise(requestAnimationFrame)
      one('#p').textContent = 'Saved.'
    },
    says: /spoke 2 times; 1 of it/,
  },
  {
    fault: 'a region that is hidden from the tree',
    html: `<div aria-hidden="true">${polite}</div>`,
    act: () => {
      one('#p').textContent = 'Saved.'
    },
    says: /spoke 1 times; 0 of it/,
  },
  {
    fault: 'a lost focus',
    html: '',
    act: () => one('button').remove(),
    says: /The focus is on nothing/,
  },
]

it.each(faults)('finds fault with $fault', async ({ html, act, says }) => {
  const transcript = await aPage(html)
  await expect(transcript.happens('It happens.', act)).rejects.toThrow(says)
})
