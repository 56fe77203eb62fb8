import type { ReactNode } from 'react'
import css from '../../../src/styles.css?raw'
import { readTokens, type Token } from './readTokens'
import { shownDefault } from './shownDefault'
import { type TokenText, tokenTexts } from './tokenTexts'
import './tokens.css'

const tokens = readTokens(css)
const groups = [...new Set(Object.values(tokenTexts).map(({ group }) => group))]

/** Every token of a group: its default as it looks in both schemes, what it does, and a value of one's own. */
function TokenGroup({ group }: Pick<TokenText, 'group'>) {
  const inColour = group === 'Colour'
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard has to be able to scroll what is wider than the page
    <section className="tokens sb-unstyled" aria-label={`${group}: tokens`} tabIndex={0}>
      <table>
        <caption>{group}</caption>
        <thead>
          <tr>
            <th scope="col">Token</th>
            {inColour ? <th scope="col">Light</th> : null}
            {inColour ? <th scope="col">Dark</th> : null}
            <th scope="col">What it does</th>
            <th scope="col">Default</th>
            <th scope="col">For example</th>
          </tr>
        </thead>
        <tbody>
          {tokens
            .filter(({ name }) => tokenTexts[name]?.group === group)
            .map((token) => (
              <tr key={token.name}>
                <th scope="row">
                  <code>{token.name}</code>
                </th>
                {inColour ? <Swatch token={token} theme="light" /> : null}
                {inColour ? <Swatch token={token} theme="dark" /> : null}
                <td>{tokenTexts[token.name]?.colours}</td>
                <td>
                  <Default token={token} />
                </td>
                <td>
                  <code>{tokenTexts[token.name]?.example}</code>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

/** Painted by the stylesheet itself, whatever the toolbar's brand says. */
function Swatch({ token: { name }, theme }: { token: Token; theme: 'light' | 'dark' }) {
  return (
    <td>
      <span className="lk-root swatch" data-lk-theme={theme}>
        <span style={{ background: `var(${name.replace('--lk-', '--lk-own-')})` }} />
      </span>
    </td>
  )
}

function Default({ token }: { token: Token }) {
  const { words, values } = shownDefault(token)
  if (words) return unbroken(words)
  return values.map((value, index) => (
    <span key={value}>
      {index > 0 ? ' or ' : null}
      <code>{unbroken(value)}</code>
    </span>
  ))
}

/** A name with hyphens breaks nowhere. */
function unbroken(css: string): ReactNode[] {
  return css.split(/(--lk-[\w-]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
      <span className="unbroken" key={index}>
        {part}
      </span>
    ),
  )
}

export function TokenTable() {
  return groups.map((group) => <TokenGroup key={group} group={group} />)
}
