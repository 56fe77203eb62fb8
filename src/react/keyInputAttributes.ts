import { passwordManagerAttributes, passwordManagerClass } from './passwordManagerAttributes'
import { recorderAttributes, recorderClasses } from './recorderAttributes'

/**
 * What every input for a secret carries (K05, K07). There is no `name`: a form that is sent before its script has loaded
 * would put the key into the address.
 */
export function keyInputAttributes(passwordManager: 'ignore' | 'allow') {
  const ignored = passwordManager === 'ignore'
  return {
    ...recorderAttributes,
    ...(ignored && passwordManagerAttributes),
    className: ignored ? `${recorderClasses} ${passwordManagerClass}` : recorderClasses,
    // Browsers ignore `off` on password fields, and then fill in the person's own password.
    autoComplete: 'new-password',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    writingsuggestions: 'false',
    translate: 'no',
    dir: 'ltr',
  } as const
}
