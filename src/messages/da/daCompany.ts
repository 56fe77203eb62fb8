import { isOne } from '../isOne'
import type { CompanyMessages } from '../Messages'

export const daCompany: CompanyMessages = {
  heading: {
    always: () => 'Er det den rigtige virksomhed?',
    'company-changed': () => 'Nøglen tilhører en anden virksomhed',
    'choose-company': () => 'Hvilken virksomhed vil du forbinde?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `Nøglen tilhører ${candidate ?? 'denne virksomhed'} i ${provider}. Intet ændres, før du bekræfter.`,
    'company-changed': ({ current, candidate }) =>
      `Din forbindelse gælder ${current ?? 'en anden virksomhed'}. Den nye nøgle tilhører ${candidate ?? 'denne virksomhed'}. Intet ændres, før du bekræfter.`,
    'choose-company': ({ provider }) =>
      `Nøglen virker for flere virksomheder i ${provider}. Intet ændres, før du bekræfter en af dem.`,
  },
  currentCompany: 'Nuværende virksomhed',
  newCompany: 'Ny virksomhed',
  companyId: (id) => `Virksomheds-id: ${id}`,
  choose: 'Vælg en virksomhed',
  search: 'Søg virksomheder',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('da')
    return `Viser ${number.format(shown)} af ${number.format(all)} virksomheder. Søg for at finde de andre.`
  },
  found: (count) =>
    count
      ? `${new Intl.NumberFormat('da').format(count)} ${isOne(count, 'da') ? 'virksomhed' : 'virksomheder'} fundet`
      : 'Ingen virksomheder fundet',
  switchTo: (name) => `Skift til ${name}`,
  keep: (name) => `Behold ${name}`,
  connectTo: (name) => `Forbind til ${name}`,
}
