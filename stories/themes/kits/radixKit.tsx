import {
  Callout,
  Badge as RadixBadge,
  Button as RadixButton,
  Card as RadixCard,
  Heading as RadixHeading,
  Text as RadixText,
  TextField,
  Theme,
} from '@radix-ui/themes'
import radixCss from '@radix-ui/themes/styles.css?inline'
import { useId } from 'react'
import css from '../../../src/themes/radix-themes.css?inline'
import type { Kit } from '../Kit'

const colors = { good: 'green', plain: 'gray', bad: 'red' } as const

/** Radix Themes with its default theme. */
export const radixKit: Kit = {
  css: [radixCss, css],
  scoped: true,
  App: ({ scheme, children }) => <Theme appearance={scheme}>{children}</Theme>,
  Heading: ({ children }) => <RadixHeading as="h1">{children}</RadixHeading>,
  Text: ({ children }) => (
    <RadixText as="p" size="2" color="gray">
      {children}
    </RadixText>
  ),
  Card: ({ title, text, children }) => (
    <RadixCard size="3" asChild>
      <section>
        <div className="kit-stack">
          <div>
            <RadixHeading as="h2" size="3">
              {title}
            </RadixHeading>
            <RadixText as="p" size="2" color="gray">
              {text}
            </RadixText>
          </div>
          {children}
        </div>
      </section>
    </RadixCard>
  ),
  Field: function Field({ label, value, error }) {
    const id = useId()
    return (
      <div>
        <RadixText as="label" size="2" weight="medium" htmlFor={id}>
          {label}
        </RadixText>
        <TextField.Root
          id={id}
          mt="1"
          defaultValue={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-error`}
          {...(error && { color: 'red' as const })}
        />
        {error ? (
          <RadixText as="p" size="2" color="red" mt="1" id={`${id}-error`}>
            {error}
          </RadixText>
        ) : null}
      </div>
    )
  },
  button: ({ label, kind }) =>
    kind === 'primary' ? (
      <RadixButton>{label}</RadixButton>
    ) : (
      <RadixButton variant="surface" color="gray">
        {label}
      </RadixButton>
    ),
  Badge: ({ tone, children }) => <RadixBadge color={colors[tone]}>{children}</RadixBadge>,
  Alert: ({ title, children }) => (
    <Callout.Root variant="surface" role="note">
      <Callout.Text>
        <strong>{title}</strong> {children}
      </Callout.Text>
    </Callout.Root>
  ),
}
