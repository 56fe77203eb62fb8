import { isOne } from '../isOne'
import type { CompanyMessages } from '../Messages'

export const frCompany: CompanyMessages = {
  heading: {
    always: () => 'Est-ce la bonne entreprise\u202f?',
    'company-changed': () => 'Cette clé appartient à une autre entreprise',
    'choose-company': () => 'Quelle entreprise voulez-vous connecter\u202f?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `La clé appartient à ${candidate ?? 'cette entreprise'} dans ${provider}. Rien ne change tant que vous n’avez pas confirmé.`,
    'company-changed': ({ current, candidate }) =>
      `Votre connexion concerne ${current ?? 'une autre entreprise'}. La nouvelle clé appartient à ${candidate ?? 'cette entreprise'}. Rien ne change tant que vous n’avez pas confirmé.`,
    'choose-company': ({ provider }) =>
      `La clé fonctionne pour plusieurs entreprises dans ${provider}. Rien ne change tant que vous n’en avez pas confirmé une.`,
  },
  currentCompany: 'Entreprise actuelle',
  newCompany: 'Nouvelle entreprise',
  companyId: (id) => `ID d’entreprise\u00a0: ${id}`,
  choose: 'Choisissez une entreprise',
  search: 'Rechercher une entreprise',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('fr')
    return `${number.format(shown)} entreprises affichées sur ${number.format(all)}. Recherchez pour trouver les autres.`
  },
  found: (count) => {
    if (!count) return 'Aucune entreprise trouvée'
    const number = new Intl.NumberFormat('fr').format(count)
    return isOne(count, 'fr') ? `${number} entreprise trouvée` : `${number} entreprises trouvées`
  },
  switchTo: (name) => `Passer à ${name}`,
  keep: (name) => `Garder ${name}`,
  connectTo: (name) => `Connecter ${name}`,
}
