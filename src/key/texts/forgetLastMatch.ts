/**
 * Engines keep the subject of the last successful match in `RegExp.input` and `RegExp.$_`, for every script of the
 * page. Call this after matching anything that may hold a key (K02).
 */
export function forgetLastMatch(): void {
  ;/^/.test('')
}
