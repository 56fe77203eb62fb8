import { Markdown } from '@storybook/addon-docs/blocks'
import '../docs.css'
import './accessibility.css'

const files = import.meta.glob<string>('../../../tests/browser/accessibility/transcripts/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What a person on the way meets first, first. */
const order = [
  'connect-standalone',
  'connect-integrated',
  'fail',
  'correct',
  'company-choose',
  'update',
  'company-keep',
]

const transcripts = Object.entries(files)
  .map(([path, text]) => {
    const name = path.replace(/^.*\/|\.md$/g, '')
    const [title = name, ...body] = text.split('\n')
    const place = order.indexOf(name)
    return { name, title: title.replace(/^# /, ''), body: body.join('\n'), place: place < 0 ? order.length : place }
  })
  .sort((a, b) => a.place - b.place)

/** Every journey as the test wrote it down. */
export function Transcripts() {
  return transcripts.map(({ name, title, body }) => (
    <details key={name} className="journey">
      <summary>{title}</summary>
      <Markdown>{body}</Markdown>
    </details>
  ))
}
