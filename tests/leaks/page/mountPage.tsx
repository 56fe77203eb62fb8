import { type ComponentType, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { PageConfig } from './PageConfig'

/** Renders a page with what the server wrote into it. "Remove the widget" unmounts all that React rendered. */
export function mountPage(Page: ComponentType<PageConfig>) {
  // SAFETY: the page's HTML, made by servePage, has both elements.
  const config = JSON.parse(document.getElementById('config')?.textContent as string) as PageConfig
  const root = createRoot(document.getElementById('root') as HTMLElement)
  root.render(
    <StrictMode>
      <Page {...config} />
    </StrictMode>,
  )
  document.getElementById('remove')?.addEventListener('click', () => root.unmount(), { once: true })
}
