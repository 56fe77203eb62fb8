export interface DemoCompany {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly registrationNumber: string
  readonly organizationId?: string
}

export interface DemoOrganization {
  readonly id: string
  readonly name: string
}

export const acmeGroup: DemoOrganization = { id: '0a6f1c52-7d1b-4c5e-9a41-5be3c7f0a001', name: 'Acme Group' }
export const nordicGroup: DemoOrganization = { id: '0a6f1c52-7d1b-4c5e-9a41-5be3c7f0a002', name: 'Nordic Group' }
export const demoOrganizations = [acmeGroup, nordicGroup]

export const acme: DemoCompany = {
  id: '5c0b9a1e-3f64-4d27-8a80-9d1f5b7c2e01',
  name: 'Acme ApS',
  country: 'DK',
  registrationNumber: '10000001',
  organizationId: acmeGroup.id,
}
export const globex: DemoCompany = {
  id: '5c0b9a1e-3f64-4d27-8a80-9d1f5b7c2e02',
  name: 'Globex GmbH',
  country: 'DE',
  registrationNumber: 'HRB 100002',
  organizationId: acmeGroup.id,
}
const initech: DemoCompany = {
  id: '5c0b9a1e-3f64-4d27-8a80-9d1f5b7c2e03',
  name: 'Initech Ltd',
  country: 'GB',
  registrationNumber: '10000003',
}

/** Enough of them for a list that needs a search. */
const nordic = ['Aalborg', 'Bergen', 'Espoo', 'Göteborg', 'Malmö', 'Odense', 'Oslo', 'Tampere', 'Turku'].map(
  (city, index): DemoCompany => ({
    id: `5c0b9a1e-3f64-4d27-8a80-9d1f5b7c2f${String(index + 1).padStart(2, '0')}`,
    name: `Nordic ${city}`,
    country: 'DK',
    registrationNumber: String(20_000_001 + index),
    organizationId: nordicGroup.id,
  }),
)

export const demoCompanies: readonly DemoCompany[] = [acme, globex, initech, ...nordic]
/** Those that a demo key is made for at the start. */
export const mainCompanies = [acme, globex, initech]
