import { words } from './words'

/** What stands there once a key works. */
export function Connected({ hint }: { readonly hint: string | null }) {
  return (
    <p role="status">
      {words.connected} <code>{hint}</code>
    </p>
  )
}
