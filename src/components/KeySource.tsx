import type { ProviderDefinition } from '../core/provider'
import { enField } from '../messages/en'
import { isSafeUrl } from '../providers/isSafeUrl'
import { useSection } from '../react/useSection'
import { Icon } from './Icon'
import { chevronIcon, outwardIcon } from './iconPaths'
import { type ClassNames, parts } from './parts'

export type KeySourcePart = 'source' | 'source-heading' | 'steps' | 'source-link'

export interface KeySourceProps {
  provider: ProviderDefinition | string | undefined
  open: boolean
  hidden: boolean
  classNames: ClassNames<KeySourcePart> | undefined
}

/** Where the key comes from: the provider's steps, and a link to its page (R32). Renders a `<details>`. */
export function KeySource({ provider, open, hidden, classNames }: KeySourceProps) {
  const words = useSection('field', enField)
  if (typeof provider !== 'object' || !provider.keySource) return null
  const { steps, url, lang } = provider.keySource
  const part = parts(classNames)

  return (
    <details className={part('source')} open={open} hidden={hidden}>
      <summary className={part('source-heading')}>
        <Icon d={chevronIcon} />
        <span>{words.sourceHeading(provider)}</span>
      </summary>
      {/* The provider's own words, in whatever language they are. */}
      <ol className={part('steps')} lang={lang} dir="auto">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {url && isSafeUrl(url) ? (
        // A new tab, so that what was entered here is still there when the person comes back with the key.
        <a className={part('source-link')} href={url} target="_blank" rel="noopener noreferrer">
          <span>{words.sourceLink(provider)}</span>
          <Icon d={outwardIcon} />
        </a>
      ) : null}
    </details>
  )
}
