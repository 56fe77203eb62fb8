/**
 * What session recorders and autocapture document as "leave this element out" (K05): rrweb and Mixpanel (mask also
 * while revealed), Sentry, Datadog, LogRocket, Clarity, Hotjar, Heap. PostHog, FullStory, Mixpanel and rrweb also go by
 * the classes below.
 */
export const recorderAttributes = {
  'data-rr-is-password': 'true',
  'data-sentry-mask': 'true',
  'data-sentry-block': 'true',
  'data-dd-privacy': 'mask',
  'data-private': 'true',
  'data-clarity-mask': 'true',
  'data-hj-suppress': 'true',
  'data-heap-redact-text': 'true',
  'data-heap-redact-attributes': 'true',
} as const

export const recorderClasses = 'rr-block rr-mask sentry-block ph-no-capture fs-exclude mp-no-track mp-mask'
