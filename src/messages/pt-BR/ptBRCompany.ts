import { isOne } from '../isOne'
import type { CompanyMessages } from '../Messages'

export const ptBRCompany: CompanyMessages = {
  heading: {
    always: () => 'Esta é a empresa certa?',
    'company-changed': () => 'Esta chave pertence a outra empresa',
    'choose-company': () => 'Qual empresa você quer conectar?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `A chave pertence a ${candidate ?? 'esta empresa'} em ${provider}. Nada muda até você confirmar.`,
    'company-changed': ({ current, candidate }) =>
      `Sua conexão é de ${current ?? 'outra empresa'}. A nova chave pertence a ${candidate ?? 'esta empresa'}. Nada muda até você confirmar.`,
    'choose-company': ({ provider }) =>
      `A chave funciona para várias empresas em ${provider}. Nada muda até você confirmar uma.`,
  },
  currentCompany: 'Empresa atual',
  newCompany: 'Nova empresa',
  companyId: (id) => `ID da empresa: ${id}`,
  choose: 'Escolha uma empresa',
  search: 'Buscar empresas',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('pt-BR')
    return `Mostrando ${number.format(shown)} de ${number.format(all)} empresas. Pesquise para encontrar as outras.`
  },
  found: (count) => {
    if (!count) return 'Nenhuma empresa encontrada'
    const number = new Intl.NumberFormat('pt-BR').format(count)
    return isOne(count, 'pt-BR') ? `${number} empresa encontrada` : `${number} empresas encontradas`
  },
  switchTo: (name) => `Mudar para ${name}`,
  keep: (name) => `Manter ${name}`,
  connectTo: (name) => `Conectar a ${name}`,
}
