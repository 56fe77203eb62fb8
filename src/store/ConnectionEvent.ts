import type { FailureCode } from '../core/failures/failures'
import type { Company } from '../core/provider/company'
import type { Operation, Status } from '../core/states/states'

/** What `onEvent` is told. No member can hold a key, a hint or prose. */
export type ConnectionEvent =
  | { readonly type: 'status-changed'; readonly from: Status; readonly to: Status }
  | { readonly type: 'submitted'; readonly intent: 'connect' | 'update' }
  | { readonly type: 'connected'; readonly company: Company }
  | { readonly type: 'failed'; readonly operation: Operation; readonly code: FailureCode }
  | { readonly type: 'action-required'; readonly company: Company; readonly code: FailureCode }
  | { readonly type: 'disconnected' }
