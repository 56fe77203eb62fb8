import type { ProviderDefinition } from '../../core/provider/provider'
import { isSafeUrl } from '../../providers/isSafeUrl'
import { Icon } from '../elements/Icon'
import { outwardIcon } from '../elements/iconPaths'
import { useParts } from '../parts/useParts'

export interface KeySourceProps {
  id: string
  source: NonNullable<ProviderDefinition['keySource']>
  /** What the key has to be allowed; empty where that is nothing in particular. */
  needs: string
  /** The words of the link to the provider's page. */
  link: string
  hidden: boolean
}

/** Where the key comes from: the provider's steps, what to allow it, and a link to the provider's page (R32). */
export function KeySource({ id, source: { steps, url, lang }, needs, link, hidden }: KeySourceProps) {
  const { part } = useParts()

  return part(
    'source',
    <div id={id} hidden={hidden}>
      {/* The provider's own words, in whatever language they are. */}
      {part(
        'steps',
        <ol lang={lang} dir="auto">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>,
      )}
      {needs ? part('permissions', <p>{needs}</p>) : null}
      {url && isSafeUrl(url)
        ? part(
            'source-link',
            // A new tab, so that what was entered here is still there when the person comes back with the key.
            <a href={url} target="_blank" rel="noopener noreferrer">
              <span>{link}</span>
              <Icon d={outwardIcon} />
            </a>,
          )
        : null}
    </div>,
  )
}
