import type { Page } from 'playwright'

/** The request that `navigateLater` makes, as `requests` of a guest tell it. */
export const laterRequest = 'GET https://host.example/later '

/**
 * Navigates a frame of the page, and waits until it is there. A navigation that was asked for before, such as that of a form
 * that is sent, has begun by then, and is among the requests.
 */
export async function navigateLater(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe')
        frame.onload = () => {
          frame.remove()
          resolve()
        }
        frame.src = '/later'
        document.body.append(frame)
      }),
  )
}
