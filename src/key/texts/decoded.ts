/** The text that a longer one in base64 stands for; null where it stands for none. */
export function decoded(text: string): string | null {
  try {
    const inner = atob(text)
    return /^[\s -~]{12,}$/.test(inner) ? inner : null
  } catch {
    return null
  }
}
