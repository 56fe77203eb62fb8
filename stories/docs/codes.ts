/** What the docs pages offer for copying. Here, because MDX takes the indentation off. */
export const codes = {
  primaryColour: `:root {
  --lk-accent: light-dark(#4338ca, #a5b4fc);
  --lk-on-accent: light-dark(#ffffff, #1e1b4b);
}`,
  radius: `:root {
  --lk-radius: 2px;
}`,
  font: `:root {
  --lk-font: Georgia, serif;
  --lk-font-size: 1rem;
}`,
  density: `<ApiKeyConnect provider={pleoStandalone} {...validator} data-lk-density="compact" />`,
  logo: `const pleo = { ...pleoStandalone, logo: '/pleo.svg' }

<ApiKeyConnect provider={pleo} {...validator} />`,
  ownMark: `<ApiKeyConnect provider={pleoStandalone} {...validator} logo={<PleoIcon />} />`,
  oneMessage: `const messages = {
  actions: { update: 'Change the API key' },
}

<ApiKeyConnect provider={pleoStandalone} {...validator} messages={messages} />`,
  description: `const messages = {
  field: {
    description: () => 'A secret credential. Ask your bookkeeper for it.',
  },
}

<ApiKeyConnect provider={pleoStandalone} {...validator} messages={messages} />`,
  failure: `const messages = {
  failures: {
    'invalid-key': () => ({
      happened: 'Pleo does not know this key.',
      todo: 'Copy it once more and try again.',
    }),
  },
}`,
  ownBadge: `.lk-badge {
  border-radius: 4px;
  text-transform: uppercase;
}`,
  classNames: `<ConnectionBadge classNames={{ badge: 'rounded-sm', 'badge-label': 'uppercase' }} />`,
  renders: `<ApiKeyConnect
  provider={pleoStandalone}
  {...validator}
  render={<article />}
  renders={{
    button: <Button size="small" />,
    title: (props, state) => <h3 {...props} title={state?.status} />,
  }}
/>`,
  ownInput: `.lk-key-input .lk-input {
  font-size: 1rem;
}`,
  keyToCallback: `const validator = httpValidator('/api/pleo')

<ApiKeyConnect provider={pleoStandalone} {...validator} />`,
  keyInState: `const [key, setKey] = useState('')

<input value={key} onChange={(event) => setKey(event.target.value)} />`,
}
