import { type ComponentPropsWithRef, useEffect, useRef, useState } from 'react'
import type { ProviderDefinition } from '../../core/provider/provider'
import { toProvider } from '../../core/provider/toProvider'
import { isSafeUrl } from '../../providers/isSafeUrl'
import { useOptionalConnection } from '../../react/connection/useOptionalConnection'
import { usePageTheme } from '../look/usePageTheme'
import type { PartOf, PartsProps } from '../parts/parts'
import { useParts } from '../parts/useParts'
import { withRef } from '../parts/withRef'
import { monogramOf } from './monogramOf'

/** Props of `ProviderMark`; the rest goes to its `span`. */
export interface ProviderMarkProps
  extends Omit<ComponentPropsWithRef<'span'>, 'children'>,
    PartsProps<PartOf<'ProviderMark'>> {
  /** Whose mark. @default the provider of the connection around */
  provider?: ProviderDefinition | string | undefined
}

/** As many as the stylesheet has. Far from the tones of the statuses, which a mark must not be taken for. */
const tints = 6

/**
 * The provider's logo on a tile, or the first letter of its name: until the logo has loaded, and where it never does. Says
 * nothing by itself; the name stands beside it. Renders a `<span>`.
 * @throws Error outside a provider when `provider` is not given
 */
export const ProviderMark = withRef(function ProviderMark({ provider: given, ...rest }: ProviderMarkProps) {
  const around = useOptionalConnection()
  const { part, props } = useParts('mark', rest)
  usePageTheme()
  const image = useRef<HTMLImageElement>(null)
  const [loaded, setLoaded] = useState<string | null>(null)
  const provider = given === undefined ? around?.store.provider : toProvider(given)
  const { name, logo } = provider ?? {}
  const src = logo && isSafeUrl(logo) ? logo : null

  // Before hydration, nobody heard that it has loaded.
  useEffect(() => {
    const { current } = image
    if (src && current?.complete && current.naturalWidth > 0) setLoaded(src)
  }, [src])

  if (name === undefined) {
    throw new Error(
      'latchkey: a ProviderMark alone needs `provider`. Pass it, or put the mark into a <ConnectionProvider>.',
    )
  }

  return part(
    'mark',
    <span
      {...props}
      aria-hidden="true"
      // No text of the page: it is not copied along with the name, and no translation takes it for a word.
      data-monogram={monogramOf(name)}
      data-tint={[...name].reduce((sum, character) => sum + character.charCodeAt(0), 0) % tints}
      data-loaded={(src !== null && loaded === src) || undefined}
      // Two engines may count the characters of Unicode differently, by a year.
      suppressHydrationWarning
    >
      {src ? (
        <img
          key={src}
          ref={image}
          src={src}
          alt=""
          width={36}
          height={36}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          draggable={false}
          onLoad={() => setLoaded(src)}
          onError={() => setLoaded(null)}
        />
      ) : null}
    </span>,
    'lk-root',
  )
})
