import { shadcnKit } from '../../../stories/themes/kits/shadcnKit'
import type { Library } from './Library'

const { Card, Field, button, Badge, Alert } = shadcnKit
const secondary = button({ label: 'Discard', kind: 'secondary' })
const primary = button({ label: 'Save', kind: 'primary' })

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
          <div className="flex justify-end gap-2" data-native="cardLast">
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
    <div className="fixed inset-0 z-50 grid place-items-center bg-black/50">
      <div
        data-native="dialog"
        className="grid w-full max-w-lg gap-4 rounded-lg border bg-background p-6 shadow-lg"
        role="dialog"
        aria-label="Title"
      >
        <h2 data-native="dialogFirst" className="text-lg leading-none font-semibold">
          Title
        </h2>
        <div className="native-answers flex justify-end gap-2">
          {secondary}
          {primary}
        </div>
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
