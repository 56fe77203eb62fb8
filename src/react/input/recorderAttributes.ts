/**
 * What session recorders and autocapture document as "leave this element out" (K05). This is the one place for it, and
 * every input for a secret and what stands around it carries all of it. rrweb, Sentry and PostHog are tested with the
 * real ones; of the others, this is what their documentation names:
 *
 * - rrweb (and PostHog, Mixpanel, which build on it): `data-rr-is-password`, a key that is masked also while revealed
 * - Sentry: https://docs.sentry.io/platforms/javascript/session-replay/privacy/
 * - Datadog: https://docs.datadoghq.com/session_replay/browser/privacy_options
 * - LogRocket: https://docs.logrocket.com/docs/privacy
 * - Clarity: https://learn.microsoft.com/clarity/setup-and-installation/clarity-masking
 * - Heap: https://developers.heap.io/docs/ignoring-sensitive-data-and-pii
 * - FullStory (class): https://help.fullstory.com/hc/en-us/articles/360020623574-How-do-I-protect-my-users-privacy-in-Fullstory
 * - Mixpanel (class): https://docs.mixpanel.com/docs/session-replay/session-replay-privacy-controls
 * - Hotjar: `data-hj-suppress`, as users of it quote it
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
  // Names the attributes to leave out: without a name, Heap leaves out none.
  'data-heap-redact-attributes': 'value',
} as const

export const recorderClasses = 'rr-block rr-mask sentry-block ph-no-capture fs-exclude mp-no-track mp-mask'
