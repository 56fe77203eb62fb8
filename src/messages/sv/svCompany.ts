import type { CompanyMessages } from '../Messages'

export const svCompany: CompanyMessages = {
  heading: {
    always: () => 'Är det här rätt företag?',
    'company-changed': () => 'Nyckeln tillhör ett annat företag',
    'choose-company': () => 'Vilket företag vill du ansluta?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `Nyckeln tillhör ${candidate ?? 'det här företaget'} i ${provider}. Inget ändras förrän du bekräftar.`,
    'company-changed': ({ current, candidate }) =>
      `Din anslutning gäller ${current ?? 'ett annat företag'}. Den nya nyckeln tillhör ${candidate ?? 'det här företaget'}. Inget ändras förrän du bekräftar.`,
    'choose-company': ({ provider }) =>
      `Nyckeln fungerar för flera företag i ${provider}. Inget ändras förrän du bekräftar ett av dem.`,
  },
  currentCompany: 'Nuvarande företag',
  newCompany: 'Nytt företag',
  companyId: (id) => `Företags-ID: ${id}`,
  choose: 'Välj ett företag',
  search: 'Sök företag',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('sv')
    return `Visar ${number.format(shown)} av ${number.format(all)} företag. Sök för att hitta de andra.`
  },
  found: (count) => (count ? `${new Intl.NumberFormat('sv').format(count)} företag hittades` : 'Inga företag hittades'),
  switchTo: (name) => `Byt till ${name}`,
  keep: (name) => `Behåll ${name}`,
  connectTo: (name) => `Anslut till ${name}`,
}
