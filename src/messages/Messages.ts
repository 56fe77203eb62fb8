import type { Failure, FailureCode, faults } from '../core/failures/failures'
import type { Suspicion } from '../core/failures/suspicion'
import type { KeyKind } from '../core/provider/provider'
import type { Badge } from '../core/states/selectors'
import type { ConfirmationReason, Operation } from '../core/states/states'
import type { TextDescription } from '../key/reading/describeSecretText'
import type { Removal } from '../key/reading/Reading'

/** The provider's name and kind of key, for every sentence that depends on them. */
export interface ProviderWords {
  readonly name: string
  readonly keyKind: KeyKind
}

/** A failure as a person reads it: what happened, then what to do (R15). */
export interface FailureText {
  readonly happened: string
  readonly todo: string
}

export interface FailureContext extends ProviderWords {
  readonly failure: Failure
  /** What failed, where that is known: of a first `check`, nobody knows whether there is a key. */
  readonly operation?: Operation | undefined
  /** The label of the provider's field that `failure.field` names. */
  readonly fieldLabel?: string
  /** What a key looks like, from the provider's definition. */
  readonly example?: string
  /** That field's `example`. */
  readonly fieldExample?: string
  /** What stands around it where it has a prefix or suffix, with dots in its place: `https://[…].example.com`. */
  readonly fieldFrame?: string
  /** What the provider's definition says that a key needs, at least one; for a failure that names nothing itself. */
  readonly requiredPermissions?: readonly string[]
  /** For numbers and dates of your own. A catalogue joins its lists and counts in its own language. */
  readonly locale: string
}

/** What is found before any call: all that a field by itself can complain of. */
export type EntryFailureCode = {
  [Code in FailureCode]: (typeof faults)[Code] extends 'entry' ? Code : never
}[FailureCode]

export type FailureMessages = Readonly<Record<FailureCode, (context: FailureContext) => FailureText>>

/** What a sentence about a suspicion may name. */
export interface SuspicionContext extends ProviderWords {
  readonly example?: string | undefined
}

export interface FieldMessages {
  /** Contains "API key", once (a name that documentation and assistive technology refer to). */
  readonly label: (provider: ProviderWords) => string
  /** Says that it is a secret credential, and whose (R02, R31). `guidance` goes on in the same paragraph. */
  readonly description: (provider: ProviderWords) => string
  /** What a person should know before pasting, a sentence each (R06, R07). */
  readonly guidance: (provider: ProviderWords) => readonly string[]
  /** Unfolds where the key comes from (R32). Stands beside the label, so that "it" is the key. */
  readonly sourceHeading: (provider: ProviderWords) => string
  readonly sourceLink: (provider: ProviderWords) => string
  /** What the key has to be allowed, in the provider's own names, at least one: they stand where the key comes from. */
  readonly requiredPermissions: (names: readonly string[]) => string
  /** The button that pastes into an empty field. */
  readonly paste: string
  /** How to paste where the browser does not let a button do it. */
  readonly pasteBy: (way: PasteWay) => string
  readonly show: string
  readonly hide: string
  /** Announced politely (K06). */
  readonly shown: string
  readonly hidden: string
  readonly currentKey: string
  /** What was taken off an entered text, without the text (K08). Empty when nothing was. */
  readonly removed: (removals: readonly Removal[]) => string
  /** Which extra fields a pasted text filled as well, by their labels. */
  readonly filled: (labels: readonly string[]) => string
  /** The button that puts back what was taken off. */
  readonly putBack: string
  /** What may be wrong with the key, told while it is entered (K09). */
  readonly suspicion: (suspicion: Suspicion, words: SuspicionContext) => string
  /** After suspicions that are told while the key is entered. */
  readonly check: string
  /** Before an error about a key that has been changed since. */
  readonly earlier: string
  readonly optional: string
  /** Stands in a select until something is chosen. */
  readonly choose: string
}

/** How a person pastes: by ⌘V, by Ctrl+V, or by a long press. */
export type PasteWay = 'command' | 'control' | 'touch'

/** What a field of several lines says besides. */
export interface TextFieldMessages {
  /** What the field holds, since dots don't tell: "Private key (PEM), 28 lines". */
  readonly held: (text: TextDescription) => string
  readonly chooseFile: string
  /** Why a file was not taken. Its name is never told. */
  readonly fileFault: Readonly<Record<FileFault, string>>
}

/** Why the file of a key was not taken. */
export type FileFault = 'too-large' | 'not-text' | 'empty' | 'unreadable' | 'several' | 'folder'

export interface ActionMessages {
  readonly connect: string
  readonly saveNewKey: string
  readonly update: string
  /** The button of a warning. Integrated keys may also be called to reconnect (R25). */
  readonly updateBroken: (keyKind: KeyKind) => string
  readonly cancel: string
  readonly close: string
  readonly disconnect: string
  readonly tryAgain: string
  readonly checkNow: string
  /** Names the button of the menu of a row, by what the row is about. */
  readonly menu: (name: string) => string
}

export type StepName = 'validate' | 'confirm-company' | 'activate'
export type StepEnding = 'waiting' | 'running' | 'done' | 'failed'

export interface ProgressMessages {
  readonly heading: (provider: ProviderWords) => string
  readonly step: Readonly<Record<StepName, (provider: ProviderWords) => string>>
  /** Read after a step's name, so that how it ended is not told by a colour alone. */
  readonly ending: Readonly<Record<StepEnding, string>>
  readonly retrying: (attempt: { readonly try: number; readonly of: number }) => string
  /** The answer takes long; nothing has failed yet, and nobody knows who it is that takes long. */
  readonly slow: (provider: ProviderWords) => string
  /** The attempt waits for the network, and goes on by itself. */
  readonly offline: string
}

export interface CompanyMessages {
  readonly heading: Readonly<Record<ConfirmationReason, (provider: ProviderWords) => string>>
  readonly explanation: Readonly<
    Record<
      ConfirmationReason,
      (names: {
        readonly current: string | null
        readonly candidate: string | null
        readonly provider: string
      }) => string
    >
  >
  readonly currentCompany: string
  readonly newCompany: string
  readonly companyId: (id: string) => string
  readonly choose: string
  readonly search: string
  readonly found: (count: number) => string
  /** Not all of a very long list are shown. */
  readonly shown: (count: { readonly shown: number; readonly all: number }) => string
  /** "Switch to {name}" (a name that documentation and assistive technology refer to). */
  readonly switchTo: (name: string) => string
  /** "Keep {name}" (a name that documentation and assistive technology refer to). */
  readonly keep: (name: string) => string
  readonly connectTo: (name: string) => string
}

export interface SummaryMessages {
  /** "Connected to {name}", or "Connected to Company ID: {id}" where no name is known (R12). */
  readonly connectedTo: (company: { readonly id: string; readonly name?: string }) => string
  readonly companyId: (id: string) => string
  readonly copyId: string
  readonly copied: string
  readonly key: string
  readonly connectedAt: string
  readonly verifiedAt: string
  readonly notVerifiedSince: (when: string) => string
  readonly expiresAt: string
  readonly expiresIn: (days: number, locale: string) => string
  readonly expired: string
  /** What is shown can't be verified now. */
  readonly offline: string
  readonly disconnectQuestion: (company: string, provider: string) => string
  readonly disconnectConsequence: (provider: string) => string
  readonly keepConnected: string
  readonly disconnecting: string
}

export interface WarningMessages {
  /** The guideline's sentence, without the cause (R27, R28). */
  readonly text: (context: FailureContext) => string
  /** A sentence to show after `text`; null where `text` says it all, or no cause is known. */
  readonly cause: (context: FailureContext) => string | null
  readonly affected: (company: string) => string
  /** One warning for several broken connections: those that are named ("Pleo: Acme ApS"), and how many are not. */
  readonly several: (broken: { readonly labels: readonly string[]; readonly more: number }) => string
}

export interface AnnouncementMessages {
  readonly validating: (provider: ProviderWords) => string
  readonly activating: (provider: ProviderWords) => string
  readonly disconnected: (provider: ProviderWords) => string
  readonly cancelled: string
  /** After a failed update: "Your current key is still in use." */
  readonly keyStillInUse: string
  readonly stillConnected: string
}

export interface DialogMessages {
  /** Below the provider's name: whose key it is (R31). */
  readonly keyKind: (provider: ProviderWords) => string
  readonly connect: (provider: ProviderWords) => string
  readonly update: (provider: ProviderWords) => string
  readonly loading: (provider: ProviderWords) => string
  readonly notConnected: (provider: ProviderWords) => string
  /** Asked when Escape or a press outside would throw away what was entered. */
  readonly discardQuestion: string
  readonly discard: string
  readonly keep: string
}

/** Everything that Latchkey says, total over statuses, failures and key kinds. Sections, so that a part alone stays small. */
export interface Messages {
  readonly badge: Readonly<Record<Badge, string>>
  readonly field: FieldMessages
  readonly textField: TextFieldMessages
  readonly actions: ActionMessages
  readonly failures: FailureMessages
  readonly progress: ProgressMessages
  readonly company: CompanyMessages
  readonly summary: SummaryMessages
  readonly warning: WarningMessages
  readonly announcements: AnnouncementMessages
  readonly dialog: DialogMessages
}

/** Any message may be replaced, one by one, at any depth. */
export type PartialMessages = Overrides<Messages>

export type Overrides<T> = T extends string | ((...args: never[]) => unknown)
  ? T
  : { readonly [Key in keyof T]?: Overrides<T[Key]> | undefined }
