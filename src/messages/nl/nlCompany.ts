import { isOne } from '../isOne'
import type { CompanyMessages } from '../Messages'

export const nlCompany: CompanyMessages = {
  heading: {
    always: () => 'Is dit het juiste bedrijf?',
    'company-changed': () => 'Deze sleutel hoort bij een ander bedrijf',
    'choose-company': () => 'Welk bedrijf wil je verbinden?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `De sleutel hoort bij ${candidate ?? 'dit bedrijf'} in ${provider}. Er verandert niets totdat je bevestigt.`,
    'company-changed': ({ current, candidate }) =>
      `Je verbinding is voor ${current ?? 'een ander bedrijf'}. De nieuwe sleutel hoort bij ${candidate ?? 'dit bedrijf'}. Er verandert niets totdat je bevestigt.`,
    'choose-company': ({ provider }) =>
      `De sleutel werkt voor meerdere bedrijven in ${provider}. Er verandert niets totdat je er een bevestigt.`,
  },
  currentCompany: 'Huidig bedrijf',
  newCompany: 'Nieuw bedrijf',
  companyId: (id) => `Bedrijfs-ID: ${id}`,
  choose: 'Kies een bedrijf',
  search: 'Bedrijven zoeken',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('nl')
    return `${number.format(shown)} van ${number.format(all)} bedrijven worden getoond. Zoek om de andere te vinden.`
  },
  found: (count) =>
    count
      ? `${new Intl.NumberFormat('nl').format(count)} ${isOne(count, 'nl') ? 'bedrijf' : 'bedrijven'} gevonden`
      : 'Geen bedrijven gevonden',
  switchTo: (name) => `Overschakelen naar ${name}`,
  keep: (name) => `${name} behouden`,
  connectTo: (name) => `Verbinden met ${name}`,
}
