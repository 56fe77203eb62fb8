/** Elements of the page in the place of parts. */
export const renderUsage = `import { ApiKeyConnect } from 'latchkey'
import { httpValidator } from 'latchkey/http'
import { pleoStandalone } from 'latchkey/providers'
import 'latchkey/styles.css'

const validator = httpValidator('/api/pleo')

export function Integration() {
  return (
    <ApiKeyConnect
      provider={pleoStandalone}
      {...validator}
      render={<article />}
      renders={{
        title: (props) => <h3 {...props} />,
        button: <button className="my-button" />,
      }}
    />
  )
}
`
