import { type AxNode, axTree, flat } from './axTree'

const roles = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'radio', 'checkbox', 'DisclosureTriangle']

/** A control that can be used, as a person sees it and as the browser's accessibility tree has it. */
export interface Control {
  readonly element: HTMLElement
  readonly node: AxNode
  /** The words on it or of its label, as far as they can be seen. */
  readonly label: string
}

/** Every control that can be used now, in reading order. Throws where the page and the tree don't have the same ones. */
export async function controls(): Promise<readonly Control[]> {
  const elements = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden="true"]'),
  )
  const nodes = flat(await axTree()).filter(({ role }) => roles.includes(role))
  if (nodes.length !== elements.length) {
    const named = nodes.map(({ role, name }) => `${role} “${name}”`).join(', ')
    const seen = elements.map(({ className }) => className).join(', ')
    throw new Error(
      `${elements.length} controls are on the page, and in the tree are ${nodes.length}: ${named}. On the page: ${seen}.`,
    )
  }
  return elements.flatMap((element, index) => {
    const node = nodes[index]
    return node ? [{ element, node, label: labelOf(element) }] : []
  })
}

function labelOf(element: HTMLElement): string {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return element.innerText
  const label = element.labels?.[0]?.innerText ?? ''
  return label || ('placeholder' in element ? element.placeholder : '')
}

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** What is wrong with a control for whoever says its name, or hits it with an unsteady hand, in words. */
export function faultsOf({ element, node, label }: Control): readonly string[] {
  const faults: string[] = []
  const what = `${node.role} “${node.name}”`
  if (!node.name.trim()) faults.push(`${what} has no name: ${element.className}`)
  if (!spaced(node.name).includes(spaced(label))) faults.push(`${what} does not have its label “${label}” in its name`)
  if (spaced(node.description) === spaced(node.name)) faults.push(`${what} is said twice`)
  // A radio button is pressed anywhere on its label.
  const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
  if (Math.min(width, height) < 24) faults.push(`${what} is only ${width} × ${height} pixels`)
  return faults
}
