/**
 * What keeps password managers from filling or saving the key (K07), in the order 1Password (new, old), LastPass,
 * Bitwarden, Dashlane, Proton Pass. Keeper goes by the class below. They decide on first sight, so these are there from
 * the first render.
 */
export const passwordManagerAttributes = {
  'data-1p-ignore': 'true',
  'data-op-ignore': 'true',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
  'data-form-type': 'other',
  'data-protonpass-ignore': 'true',
} as const

export const passwordManagerClass = 'keeper-ignore'
