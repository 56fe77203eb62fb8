import { shadcnKit } from '../../../stories/themes/kits/shadcnKit'
import { kitLibrary } from './kitLibrary'
import type { Library } from './Library'

// In a row at the end, as its footers are: its sheet here has no utilities but the stories'.
const answers = { style: { display: 'flex', justifyContent: 'end', gap: 8 } }
const { buttons, ...library } = kitLibrary('shadcn/ui', shadcnKit, answers)

/** The parts of shadcn/ui, new-york style: apps hold them as their own source, and the stories have them in our own words. */
export const shadcnLibrary: Library = {
  ...library,
  Dialog: () => (
    <div data-native="dialog" className="rounded-lg border bg-card p-6" role="dialog" aria-label="Title">
      <h2 data-native="dialogFirst" className="leading-none font-semibold">
        Title
      </h2>
      <div className="native-answers" {...answers}>
        {buttons}
      </div>
    </div>
  ),
}
