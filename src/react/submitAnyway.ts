import type { MouseEvent } from 'react'

/**
 * For the click on a submit button, by hand or by Enter: sends the form also where the browser doesn't. In a frame that is
 * sandboxed without allow-forms it drops the submit event, and only the console hears of it (R26).
 */
export function submitAnyway(
  { currentTarget: { form }, nativeEvent }: MouseEvent<HTMLButtonElement>,
  send: (form: HTMLFormElement) => void,
) {
  if (!form) return
  let wasSent = false
  const hear = () => {
    wasSent = true
  }
  form.addEventListener('submit', hear, true)
  setTimeout(() => {
    form.removeEventListener('submit', hear, true)
    if (!wasSent && !nativeEvent.defaultPrevented && form.isConnected) send(form)
  })
}
