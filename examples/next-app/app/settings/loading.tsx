/** While the vault is asked: with Cache Components, what is known of a person is not rendered in advance. */
export default function Loading() {
  return null
}
