import type { FailedAnswer } from '../../border/callbacks'

/**
 * What a provider's answer comes to, to throw out of `identify`, `install`, `isInstalled` or `uninstall`; and what a service
 * that is a vault has answered. Holds no prose.
 */
export class ProviderFailure extends Error {
  readonly answer: FailedAnswer

  constructor(code: FailedAnswer['code'], details: Omit<FailedAnswer, 'ok' | 'code'> = {}) {
    super(code)
    this.name = 'ProviderFailure'
    this.answer = { ...details, ok: false, code }
  }
}
