import { shadcnKit } from '../../../stories/themes/kits/shadcnKit'
import type { Library } from './Library'

const { Card, Field, button, Badge, Alert } = shadcnKit
const secondary = button({ label: 'Discard', kind: 'secondary' })
const primary = button({ label: 'Save', kind: 'primary' })

// In a row at the end, as its footers are: its sheet here has no utilities but the stories'.
const answers = { display: 'flex', justifyContent: 'end', gap: 8 }

/** The parts of shadcn/ui, new-york style: apps hold them as their own source, and the stories have them in our own words. */
export const shadcnLibrary: Library = {
  name: 'shadcn/ui',
  css: shadcnKit.css,
  App: ({ scheme, children }) => (
    <shadcnKit.App scheme={scheme} direction="ltr">
      {children}
    </shadcnKit.App>
  ),
  Parts: () => (
    <>
      <div className="native-card">
        <Card title="Title" text="Text">
          <div className="native-plain">
            <Field label="Name" value="" />
          </div>
          <div style={answers} data-native="cardLast">
            {secondary}
            {primary}
          </div>
        </Card>
      </div>
      <div className="native-invalid">
        <Field label="Key" value="" error="Not a key." />
      </div>
      <div className="native-alert">
        <Alert title="It stopped">It has ended.</Alert>
      </div>
      <div className="native-badge">
        <Badge tone="plain">Beta</Badge>
      </div>
    </>
  ),
  Dialog: () => (
    <div data-native="dialog" className="rounded-lg border bg-card p-6" role="dialog" aria-label="Title">
      <h2 data-native="dialogFirst" className="leading-none font-semibold">
        Title
      </h2>
      <div className="native-answers" style={answers}>
        {secondary}
        {primary}
      </div>
    </div>
  ),
  parts: {
    card: '.native-card > section',
    cardFirst: '.native-card h2',
    secondary: '.native-card button:first-child',
    primary: '.native-card button:last-child',
    label: '.native-plain label',
    field: '.native-plain input',
    input: '.native-plain input',
    invalidField: '.native-invalid input',
    error: '.native-invalid p',
    alert: '.native-alert > *',
    alertText: '.native-alert p:first-child',
    alertCause: '.native-alert p:last-child',
    badge: '.native-badge > *',
    dialogSecondary: '.native-answers > :first-child',
    dialogPrimary: '.native-answers > :last-child',
  },
}
