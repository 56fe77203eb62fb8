import { isOne } from '../isOne'
import type { CompanyMessages } from '../Messages'

export const esCompany: CompanyMessages = {
  heading: {
    always: () => '¿Es esta la empresa correcta?',
    'company-changed': () => 'Esta clave pertenece a otra empresa',
    'choose-company': () => '¿Qué empresa quieres conectar?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `La clave pertenece a ${candidate ?? 'esta empresa'} en ${provider}. Nada cambia hasta que lo confirmes.`,
    'company-changed': ({ current, candidate }) =>
      `Tu conexión es de ${current ?? 'otra empresa'}. La clave nueva pertenece a ${candidate ?? 'esta empresa'}. Nada cambia hasta que lo confirmes.`,
    'choose-company': ({ provider }) =>
      `La clave sirve para varias empresas en ${provider}. Nada cambia hasta que confirmes una.`,
  },
  currentCompany: 'Empresa actual',
  newCompany: 'Empresa nueva',
  companyId: (id) => `ID de empresa: ${id}`,
  choose: 'Elige una empresa',
  search: 'Buscar empresas',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('es')
    return `Se muestran ${number.format(shown)} de ${number.format(all)} empresas. Busca para encontrar las demás.`
  },
  found: (count) => {
    if (!count) return 'No se han encontrado empresas'
    const number = new Intl.NumberFormat('es').format(count)
    return isOne(count, 'es') ? `${number} empresa encontrada` : `${number} empresas encontradas`
  },
  switchTo: (name) => `Cambiar a ${name}`,
  keep: (name) => `Mantener ${name}`,
  connectTo: (name) => `Conectar con ${name}`,
}
