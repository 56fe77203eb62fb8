import { useAnnouncements } from '../react/useAnnouncements'

/**
 * One polite and one assertive live region, there before they speak (WCAG 4.1.3). `ApiKeyConnect` and `ConnectDialog`
 * have them; a page put together from other parts renders them once, anywhere in its provider. Renders a `<div>` that is
 * heard and not seen.
 */
export function LiveRegions() {
  const { polite, assertive, count } = useAnnouncements()

  return (
    <div className="lk-root lk-visually-hidden">
      <div role="status" aria-live="polite">
        <p key={count}>{polite}</p>
      </div>
      <div role="alert" aria-live="assertive">
        <p key={count}>{assertive}</p>
      </div>
    </div>
  )
}
