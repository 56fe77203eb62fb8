import type {
  ApiKeyConnectProps,
  CompanyConfirmationProps,
  ConnectDialogProps,
  ConnectionBadgeProps,
  ConnectionProgressProps,
  ConnectionSummaryProps,
  KeyInputProps,
  ReconnectBannerProps,
} from '../../../src/index'

type Part<Props extends { classNames?: unknown }> = keyof NonNullable<Props['classNames']> & string
type PartTexts<Props extends { classNames?: unknown }> = Readonly<Record<Part<Props>, string>>

const widget: PartTexts<ApiKeyConnectProps> = {
  widget: 'The whole of it, and the container that the narrow layout is measured by',
  header: 'Logo, name and badge',
  logo: "The provider's mark",
  title: "The provider's name",
  loading: 'While the page asks what is connected',
  'not-connected': 'The line above a Connect button, of a dialog or where another card asks for the key',
  connect: 'The button that brings the field here from another card',
}

const keyInput: PartTexts<KeyInputProps> = {
  'key-input': 'The form',
  label: 'The label',
  description: 'Whose secret it is',
  'current-key': 'The last four characters of the key in use',
  field: 'The box around the input and Show key',
  input: 'The input',
  reveal: 'Show key, Hide key',
  file: 'The button that opens the file of a key of several lines',
  held: 'What a masked key of several lines is, and how many lines it has',
  notice: 'What was taken off a pasted key, or looks wrong about it',
  'put-back': 'The button that puts it back',
  error: 'What happened, and what to do',
  extra: "A further field of the provider's",
  aside: 'The place of guidance and progress',
  guidance: 'What to know before pasting',
  actions: 'The row of buttons',
  submit: 'Connect, Save new key',
  cancel: 'Cancel',
  source: 'Where the key comes from: it unfolds',
  'source-heading': 'Its heading',
  steps: 'The steps',
  'source-link': "The link to the provider's page",
}

const badge: PartTexts<ConnectionBadgeProps> = {
  badge: 'The badge',
  'badge-icon': 'Its icon, a shape of its own for each status',
  'badge-label': 'Its words',
}

const banner: PartTexts<ReconnectBannerProps> = {
  banner: 'The warning',
  'banner-text': 'That the connection stopped working',
  'banner-cause': 'Why, and whom it affects',
  'banner-action': 'Replace API Key',
}

const summary: PartTexts<ConnectionSummaryProps> = {
  summary: 'The summary',
  'summary-status': 'Connected to whom',
  'company-id': 'The company ID and its copy button',
  facts: 'Key, dates, expiry',
  actions: 'The row of buttons',
  update: 'Update API Key',
  disconnect: 'Disconnect',
  offline: 'That it can’t be verified now',
  error: 'Why disconnecting failed',
}

const progress: PartTexts<ConnectionProgressProps> = {
  progress: 'The list of steps',
  'progress-step': 'One step, with data-ending',
  'progress-ending': 'How it ended, in words',
  'progress-wait': 'That it takes long, or waits for the network',
}

const confirmation: PartTexts<CompanyConfirmationProps> = {
  confirmation: 'The question',
  'confirmation-heading': 'Its heading',
  'confirmation-text': 'What it is about',
  companies: 'The companies, with data-changed when one replaces another',
  confirm: 'Switch to, Connect to',
  keep: 'Keep',
}

const dialog: PartTexts<ConnectDialogProps> = {
  overlay: 'The shade over the page',
  dialog: 'The dialog',
  'dialog-title': 'Its title',
  close: 'The cross',
  connect: 'The button that opens it for a first key',
  error: 'A failure that is told after it was closed',
}

/** What `classNames` of each component takes. Does not compile when a part is left out. */
export const partTexts = {
  ApiKeyConnect: widget,
  KeyInput: keyInput,
  ConnectionBadge: badge,
  ReconnectBanner: banner,
  ConnectionSummary: summary,
  ConnectionProgress: progress,
  CompanyConfirmation: confirmation,
  ConnectDialog: dialog,
}
