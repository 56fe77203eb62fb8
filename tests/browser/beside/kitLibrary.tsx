import type { HTMLAttributes, ReactNode } from 'react'
import type { Kit } from '../../../stories/themes/Kit'
import type { Library } from './Library'

/**
 * The parts of a library that has no components to import: its users keep them as their own source, and the stories have
 * them in a kit.
 * @param answers the props of the row that two buttons stand in
 */
export function kitLibrary(
  name: string,
  { css, App, Card, Field, button, Badge, Alert }: Kit,
  answers: HTMLAttributes<HTMLDivElement>,
): Omit<Library, 'Dialog'> & { readonly buttons: ReactNode } {
  const buttons = (
    <>
      {button({ label: 'Discard', kind: 'secondary' })}
      {button({ label: 'Save', kind: 'primary' })}
    </>
  )
  return {
    name,
    css,
    buttons,
    App: ({ scheme, children }) => (
      <App scheme={scheme} direction="ltr">
        {children}
      </App>
    ),
    Parts: () => (
      <>
        <div className="native-card">
          <Card title="Title" text="Text">
            <div className="native-plain">
              <Field label="Name" value="" />
            </div>
            <div {...answers} data-native="cardLast">
              {buttons}
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
}
