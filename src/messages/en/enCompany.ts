import { isOne } from '../isOne'
import type { CompanyMessages } from '../Messages'

export const enCompany: CompanyMessages = {
  heading: {
    always: () => 'Is this the right company?',
    'company-changed': () => 'This key belongs to another company',
    'choose-company': () => 'Which company do you want to connect?',
  },
  explanation: {
    always: ({ candidate, provider }) =>
      `The key belongs to ${candidate ?? 'this company'} in ${provider}. Nothing changes until you confirm.`,
    'company-changed': ({ current, candidate }) =>
      `Your connection is for ${current ?? 'another company'}. The new key belongs to ${candidate ?? 'this company'}. Nothing changes until you confirm.`,
    'choose-company': ({ provider }) =>
      `The key works for several companies in ${provider}. Nothing changes until you confirm one.`,
  },
  currentCompany: 'Current company',
  newCompany: 'New company',
  companyId: (id) => `Company ID: ${id}`,
  choose: 'Choose a company',
  search: 'Search companies',
  shown: ({ shown, all }) => {
    const number = new Intl.NumberFormat('en')
    return `Showing ${number.format(shown)} of ${number.format(all)} companies. Search to find the others.`
  },
  found: (count) =>
    count
      ? `${new Intl.NumberFormat('en').format(count)} ${isOne(count, 'en') ? 'company' : 'companies'} found`
      : 'No companies found',
  switchTo: (name) => `Switch to ${name}`,
  keep: (name) => `Keep ${name}`,
  connectTo: (name) => `Connect to ${name}`,
}
