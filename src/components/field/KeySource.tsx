import type { ProviderDefinition } from '../../core/provider/provider'
import { enField } from '../../messages/en'
import { isSafeUrl } from '../../providers/isSafeUrl'
import { useSection } from '../../react/words/useSection'
import { Icon } from '../elements/Icon'
import { chevronIcon, outwardIcon } from '../elements/iconPaths'
import { useParts } from '../parts/useParts'

export interface KeySourceProps {
  provider: ProviderDefinition | string | undefined
  open: boolean
  hidden: boolean
}

/** Where the key comes from: the provider's steps, and a link to its page (R32). Renders a `<details>`. */
export function KeySource({ provider, open, hidden }: KeySourceProps) {
  const words = useSection('field', enField)
  const { part } = useParts()
  if (typeof provider !== 'object' || !provider.keySource) return null
  const { steps, url, lang } = provider.keySource

  return part(
    'source',
    <details open={open} hidden={hidden}>
      {part(
        'source-heading',
        <summary>
          <Icon d={chevronIcon} />
          <span>{words.sourceHeading(provider)}</span>
        </summary>,
      )}
      {/* The provider's own words, in whatever language they are. */}
      {part(
        'steps',
        <ol lang={lang} dir="auto">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>,
      )}
      {url && isSafeUrl(url)
        ? part(
            'source-link',
            // A new tab, so that what was entered here is still there when the person comes back with the key.
            <a href={url} target="_blank" rel="noopener noreferrer">
              <span>{words.sourceLink(provider)}</span>
              <Icon d={outwardIcon} />
            </a>,
          )
        : null}
    </details>,
  )
}
