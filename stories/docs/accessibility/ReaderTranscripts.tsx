import { Markdown } from '@storybook/addon-docs/blocks'
import '../docs.css'
import './accessibility.css'

const files = import.meta.glob<string>('../../../tests/readers/transcripts/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What a screen reader said on each journey, as the run wrote it down. */
export function ReaderTranscripts() {
  return Object.entries(files).map(([path, text]) => {
    const [title = path, , versions = '', ...body] = text.split('\n')
    return (
      <details key={path} className="journey">
        <summary>
          {title.replace(/^# /, '')}: {versions}
        </summary>
        <Markdown>{body.join('\n')}</Markdown>
      </details>
    )
  })
}
