import { tailwindKit } from '../../../stories/themes/kits/tailwindKit'
import type { Library } from './Library'
import { shadcnLibrary } from './shadcnLibrary'

const { Card, Field, button, Badge, Alert } = tailwindKit
const secondary = button({ label: 'Discard', kind: 'secondary' })
const primary = button({ label: 'Save', kind: 'primary' })

/** Tailwind has no components; these are the stories', as its users write them. A dialog is none of them. */
export const tailwindLibrary: Library = {
  name: 'Tailwind CSS',
  css: tailwindKit.css,
  App: ({ scheme, children }) => (
    <tailwindKit.App scheme={scheme} direction="ltr">
      {children}
    </tailwindKit.App>
  ),
  Parts: () => (
    <>
      <div className="native-card">
        <Card title="Title" text="Text">
          <div className="native-plain">
            <Field label="Name" value="" />
          </div>
          <div className="kit-row" data-native="cardLast">
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
  Dialog: () => null,
  parts: shadcnLibrary.parts,
}
