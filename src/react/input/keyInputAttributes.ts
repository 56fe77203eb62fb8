import { passwordManagerAttributes, passwordManagerClass } from './passwordManagerAttributes'
import { recorderAttributes, recorderClasses } from './recorderAttributes'

/**
 * What every input for a secret carries (K05, K07). There is no `name`: a form that is sent before its script has loaded
 * would put the key into the address.
 * @param isHydrated whether it is known which browser this is
 */
export function keyInputAttributes(passwordManager: 'ignore' | 'allow', isHydrated: boolean) {
  const ignored = passwordManager === 'ignore'
  return {
    ...recorderAttributes,
    ...(ignored && passwordManagerAttributes),
    className: ignored ? `${recorderClasses} ${passwordManagerClass}` : recorderClasses,
    autoComplete: ignored && isHydrated && !isFirefox() ? 'one-time-code' : 'new-password',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    writingsuggestions: 'false',
    translate: 'no',
    dir: 'ltr',
  } as const
}

/**
 * Measured (K13): browsers ignore `off` on password fields, and fill in the person's own password. Chromium offers to save
 * a `new-password`, and neither fills nor saves a `one-time-code`. Firefox fills that one, and not a `new-password`.
 */
function isFirefox(): boolean {
  return 'mozInnerScreenX' in window
}
