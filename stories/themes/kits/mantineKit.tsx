import {
  type CSSVariablesResolver,
  createTheme,
  DirectionContext,
  Alert as MantineAlert,
  Badge as MantineBadge,
  Button as MantineButton,
  Card as MantineCard,
  MantineProvider,
  Text as MantineText,
  TextInput,
  Title,
} from '@mantine/core'
import mantineCss from '@mantine/core/styles.css?inline'
import css from '../../../src/themes/mantine.css?inline'
import type { Kit } from '../Kit'

// With the shades of its default, white has 3.6 to 1 on its buttons and its errors have 3.4: no page passes.
const theme = createTheme({ primaryShade: 8 })
const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-error': 'var(--mantine-color-red-9)' },
  dark: { '--mantine-color-error': 'var(--mantine-color-red-4)' },
})
// Not green, whose light badge has 3.8 to 1.
const colors = { good: 'blue', plain: 'gray', bad: 'red' }

/** Mantine with its default theme, in shades that its own buttons and errors can be read in. */
export const mantineKit: Kit = {
  css: [mantineCss, css],
  // Its provider keeps the direction that it began with; to begin anew would close the story's dialog.
  App: ({ scheme, direction, children }) => (
    <DirectionContext.Provider value={{ dir: direction, toggleDirection: () => {}, setDirection: () => {} }}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} forceColorScheme={scheme}>
        {children}
      </MantineProvider>
    </DirectionContext.Provider>
  ),
  Heading: ({ children }) => <Title order={1}>{children}</Title>,
  Text: ({ children }) => <MantineText size="sm">{children}</MantineText>,
  Card: ({ title, text, children }) => (
    <MantineCard withBorder padding="lg" component="section" style={{ gap: 20 }}>
      <div>
        <Title order={2} size="h4">
          {title}
        </Title>
        <MantineText size="sm">{text}</MantineText>
      </div>
      {children}
    </MantineCard>
  ),
  Field: ({ label, value, error }) => <TextInput label={label} defaultValue={value} error={error} />,
  button: ({ label, kind }) => (
    <MantineButton variant={kind === 'primary' ? 'filled' : 'default'}>{label}</MantineButton>
  ),
  Badge: ({ tone, children }) => (
    <MantineBadge variant="light" color={colors[tone]}>
      {children}
    </MantineBadge>
  ),
  Alert: ({ title, children }) => (
    <MantineAlert variant="light" color="blue" title={title} role="note">
      {children}
    </MantineAlert>
  ),
}
