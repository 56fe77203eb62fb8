import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactNode } from 'react'
import { Code } from '../Code'
import { PageLink } from '../PageLink'

export interface GuideProps {
  /** The Markdown of `docs/guides/`. */
  children: string
}

/** A guide of the package, as a page here. */
export function Guide({ children }: GuideProps) {
  return <Markdown options={{ overrides }}>{children}</Markdown>
}

const overrides = { a: GuideLink, pre: Block, code: GuideCode }

/** To another guide. What else a guide leads to is in the package and not here, so its name has to do. */
function GuideLink({ href, children }: { readonly href?: string; readonly children?: ReactNode }) {
  const [, guide] = /^(?:docs\/guides\/)?([\w-]+)\.md$/.exec(href ?? '') ?? []
  const section = guide === 'headless' ? 'reference' : 'guides'
  if (guide) return <PageLink to={`docs/${section}-${guide}--docs`}>{children}</PageLink>
  return <code>{children}</code>
}

/** What is in it brings its own frame. */
function Block({ children }: { readonly children?: ReactNode }) {
  return <>{children}</>
}

function GuideCode({ className, children }: { readonly className?: string; readonly children?: ReactNode }) {
  const [, language] = /lang(?:uage)?-(\w+)/.exec(className ?? '') ?? []
  if (!language || typeof children !== 'string') return <code>{children}</code>
  return <Code code={children.trimEnd()} language={shown[language]} />
}

/** What colours it here. */
const shown: Readonly<Record<string, 'tsx' | 'css' | 'html' | 'bash' | 'text'>> = {
  ts: 'tsx',
  tsx: 'tsx',
  css: 'css',
  html: 'html',
  sh: 'bash',
  http: 'text',
}
