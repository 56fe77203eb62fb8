/** One tab, in the few words that both drivers have. */
export interface Tab {
  readonly goto: (url: string) => Promise<void>
  /** Runs an expression; what it gives, or what a promise of it gives, has to be JSON. */
  readonly run: (expression: string) => Promise<unknown>
  /** Presses the mouse at a place of the viewport, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Presses keys together, by the names of `KeyboardEvent.key`, and lets them go. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** That the browser has offered to save or update a password, with or without a bubble that opens by itself. */
export interface Offer {
  readonly origin: string
  readonly what: string
}

/** A browser with an ordinary profile and its password manager, and what that one writes down. */
export interface PromptBrowser {
  readonly version: string
  readonly profile: string
  readonly open: () => Promise<Tab>
  /** Every offer since the browser was started, in order. */
  readonly offers: () => Promise<readonly Offer[]>
  /** Everything that the password manager wrote down, for a person who asks why. */
  readonly log: () => Promise<string>
  /** Puts a login into the person's password store. */
  readonly keepLogin: (origin: string, username: string, password: string) => Promise<void>
  /** The passwords in the person's store. */
  readonly logins: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}
