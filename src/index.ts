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
export { CompanyConfirmation, type CompanyConfirmationProps } from './components/CompanyConfirmation'
export { ConnectDialog, type ConnectDialogProps } from './components/ConnectDialog'
export { ConnectionBadge, type ConnectionBadgeProps } from './components/ConnectionBadge'
export { ConnectionProgress, type ConnectionProgressProps } from './components/ConnectionProgress'
export { ConnectionSummary, type ConnectionSummaryProps } from './components/ConnectionSummary'
export { KeyInput, type KeyInputProps } from './components/KeyInput'
export { LiveRegions, type LiveRegionsProps } from './components/LiveRegions'
export { ProviderMark, type ProviderMarkProps } from './components/ProviderMark'
export type { ClassNames, Part, PartProps, PartsProps, Render, Renders } from './components/parts'
export { ReconnectBanner, type ReconnectBannerProps } from './components/ReconnectBanner'
export { ReconnectBanners, type ReconnectBannersProps } from './components/ReconnectBanners'
