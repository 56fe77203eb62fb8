export { type HttpValidator, type HttpValidatorOptions, httpValidator } from './http/httpValidator'
export { type WatchFetchOptions, watchFetch } from './http/watchFetch'
