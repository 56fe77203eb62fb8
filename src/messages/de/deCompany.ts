import type { CompanyMessages } from '../Messages'

export const deCompany: CompanyMessages = {
  heading: {
    always: () => 'Ist das das richtige Unternehmen?',
    'company-changed': () => 'Dieser Schlüssel gehört einem anderen Unternehmen',
    'choose-company': () => 'Welches Unternehmen möchten Sie verbinden?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `Der Schlüssel gehört in ${provider} zu ${candidate ?? 'diesem Unternehmen'}. Es ändert sich nichts, bis Sie bestätigen.`,
    'company-changed': ({ current, candidate }) =>
      `Ihre Verbindung gilt für ${current ?? 'ein anderes Unternehmen'}. Der neue Schlüssel gehört zu ${candidate ?? 'diesem Unternehmen'}. Es ändert sich nichts, bis Sie bestätigen.`,
    'choose-company': ({ provider }) =>
      `Der Schlüssel gilt für mehrere Unternehmen in ${provider}. Es ändert sich nichts, bis Sie eines bestätigen.`,
  },
  currentCompany: 'Aktuelles Unternehmen',
  newCompany: 'Neues Unternehmen',
  companyId: (id) => `Unternehmens-ID: ${id}`,
  choose: 'Unternehmen auswählen',
  search: 'Unternehmen suchen',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('de')
    return `${number.format(shown)} von ${number.format(all)} Unternehmen werden angezeigt. Suchen Sie nach den übrigen.`
  },
  found: (count) =>
    count ? `${new Intl.NumberFormat('de').format(count)} Unternehmen gefunden` : 'Keine Unternehmen gefunden',
  switchTo: (name) => `Zu ${name} wechseln`,
  keep: (name) => `${name} behalten`,
  connectTo: (name) => `Mit ${name} verbinden`,
}
