import { roundedWait } from '../roundedWait'
import { type ArForms, arCount } from './arCount'

const forms: Readonly<Record<ReturnType<typeof roundedWait>['unit'], ArForms>> = {
  second: of('ثانية', 'ثانيتين', 'ثوانٍ'),
  minute: of('دقيقة', 'دقيقتين', 'دقائق'),
  hour: of('ساعة', 'ساعتين', 'ساعات'),
}

/** How long, as it stands after "بعد": `Intl` has these words only in another case, or as "within". */
export function arDuration(seconds: number): string {
  const { unit, count } = roundedWait(seconds)
  return arCount(count, forms[unit])
}

function of(one: string, two: string, few: string): ArForms {
  return { zero: `# ${one}`, one: `${one} واحدة`, two, few: `# ${few}`, many: `# ${one}`, other: `# ${one}` }
}
