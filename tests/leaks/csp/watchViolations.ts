import type { BrowserContext, Page } from 'playwright'

/** What the browser had to say about the page's policy, by its event and in its console. */
export interface Violations {
  readonly reported: string[]
  readonly said: string[]
  /** For `startLeakPage`: before the page opens. */
  readonly prepare: (context: BrowserContext, page: Page) => Promise<void>
  /**
   * Before the page is closed: waits until all that was violated is told. Chromium tells of each violation in a task of
   * its own, in order; so one more is caused, and waited for. It is left out of `reported` and `said`.
   */
  readonly allTold: (page: Page) => Promise<void>
}

/** Which no policy of these tests allows, and nobody can answer (RFC 2606). */
const marker = 'https://the-last-violation.invalid/'

/** @param rewrite what the host's own server does to its HTML, such as writing a nonce into it */
export function watchViolations(rewrite = (html: string) => html): Violations {
  const reported: string[] = []
  const said: string[] = []
  return {
    reported,
    said,
    async prepare(context, page) {
      await page.route('**/', async (route) => {
        const response = await route.fetch()
        // The page's empty icon is a data URL, which no host with such a policy has.
        const html = (await response.text()).replace('<link rel="icon" href="data:,">', '')
        await route.fulfill({ response, body: rewrite(html) })
      })

      await context.exposeBinding('tellViolation', (_, text: string) => {
        if (!text.includes(marker)) reported.push(text)
      })
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event
          const text = `${effectiveDirective} ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`
          ;(window as unknown as { tellViolation: (text: string) => void }).tellViolation(text)
        })
      })
      context.on('console', (message) => {
        const text = message.text()
        if (text.includes(marker)) return
        if (/content security policy|trusted ?(types|html|script)/i.test(text)) said.push(text)
      })
    },
    async allTold(page) {
      await page.evaluate(
        (url) =>
          new Promise<void>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
              if (blockedURI.startsWith(url)) resolve()
            })
            fetch(url).catch(() => 'refused, as it should be')
          }),
        marker,
      )
    },
  }
}
