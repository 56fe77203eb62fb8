'use client'
export type * from './headless'
// By name: Next.js takes no `export *` of values where `'use client'` stands. A test of the built package misses none.
export {
  badgeOf,
  breaksConnection,
  brokenBy,
  ConnectionFailure,
  ConnectionProvider,
  companyOf,
  connectionOf,
  createConnectionStore,
  entryOf,
  failureCodes,
  faults,
  getResultProps,
  isBusy,
  MessagesProvider,
  useApiKeyConnection,
  useBrokenConnections,
  useConnection,
  useKeyField,
  useMessages,
  useResultFocus,
} from './headless'

// The styled parts come after what they stand on: bundles are smaller in that order.

export { ApiKeyConnect, type ApiKeyConnectProps } from './components/ApiKeyConnect'
export { ConnectionProgress, type ConnectionProgressProps } from './components/attempt/ConnectionProgress'
export { ReconnectBanner, type ReconnectBannerProps } from './components/banner/ReconnectBanner'
export { ReconnectBanners, type ReconnectBannersProps } from './components/banner/ReconnectBanners'
export { CompanyConfirmation, type CompanyConfirmationProps } from './components/confirming/CompanyConfirmation'
export { ConnectDialog, type ConnectDialogProps } from './components/dialog/ConnectDialog'
export { KeyInput, type KeyInputProps } from './components/field/KeyInput'
export { ProviderMark, type ProviderMarkProps } from './components/heading/ProviderMark'
export type { ClassNames, Part, PartProps, PartsProps, Render, Renders } from './components/parts/parts'
export { ConnectionRow, type ConnectionRowProps } from './components/row/ConnectionRow'
export { ConnectionBadge, type ConnectionBadgeProps } from './components/status/ConnectionBadge'
export { LiveRegions, type LiveRegionsProps } from './components/status/LiveRegions'
export { ConnectionSummary, type ConnectionSummaryProps } from './components/summary/ConnectionSummary'
