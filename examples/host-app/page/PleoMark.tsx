/** A neutral mark, since a provider's logo is the provider's. */
export function PleoMark() {
  return (
    <span className="mark" aria-hidden="true">
      P
    </span>
  )
}
