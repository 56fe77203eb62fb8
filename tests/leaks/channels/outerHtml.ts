import type { Channel } from '../Channel'

interface DomNode {
  readonly nodeName: string
  readonly nodeValue: string
  readonly attributes?: string[]
  readonly children?: DomNode[]
  readonly shadowRoots?: (DomNode & { shadowRootType?: string })[]
  readonly contentDocument?: DomNode
  readonly templateContent?: DomNode
}

/** The markup: every element, attribute, text and comment, in shadow roots too, closed ones included; and all CSS. */
export const outerHtml: Channel = {
  name: 'HTML and attributes',
  async read({ page, devtools }) {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true })
    const html = await page.evaluate(() => document.documentElement.outerHTML)
    const css = await page.evaluate(() =>
      [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => rule.cssText),
      ),
    )
    return [
      { where: 'outerHTML', text: html },
      { where: 'style sheets', text: css.join('\n') },
      ...textsIn(root).map((text) => ({ where: 'DOM', text })),
    ]
  },
}

function textsIn(node: DomNode): string[] {
  // What the browser draws inside its own input is what is typed into it: the field itself.
  const shadows = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent')
  const inner = [...(node.children ?? []), ...shadows, node.contentDocument ?? [], node.templateContent ?? []].flat()
  return [node.nodeValue, ...(node.attributes ?? []), ...inner.flatMap(textsIn)]
}
