import type { PageConfig } from '../page/PageConfig'

export interface ServedFiles {
  readonly config: PageConfig
  readonly title: string
  readonly js: string
  readonly css: string
  /** Runs before the page's own script. */
  readonly recorder: string | null
  /** Sent with every file. */
  readonly headers: Readonly<Record<string, string>>
  /** Other files, by their paths. */
  readonly others?: Readonly<Record<string, readonly [type: string, content: string]>>
}

export function pageHtml({ config, title, recorder }: ServedFiles): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="application/json" id="config">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>
${recorder === null ? '' : '<script src="/recorder.js"></script>'}
<script src="/page.js" defer></script>
</head>
<body>
<main id="root"></main>
<button type="button" id="remove">Remove the widget</button>
</body>
</html>`
}
