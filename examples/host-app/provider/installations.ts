import { randomUUID } from 'node:crypto'

/** As Pleo's API shows it. */
export interface Installation {
  readonly id: string
  readonly applicationId: string
  /** `urn:pleo:company:…` or `urn:pleo:organization:…` */
  readonly resource: string
  readonly metadata: Record<string, unknown>
  readonly createdAt: string
  updatedAt: string
  status: 'ACTIVATED' | 'INACTIVE' | 'AUTHORIZED' | 'PENDING_INTEGRATION' | 'ERROR'
  errorCode?: 'NOT_ENTITLED' | 'AUTH_ERROR'
}

/** One installation per application and resource, in memory. */
export interface Installations {
  get(applicationId: string, resource: string): Installation | undefined
  put(
    applicationId: string,
    resource: string,
    installation: Pick<Installation, 'status' | 'metadata'> & Pick<Partial<Installation>, 'errorCode'>,
  ): Installation
  remove(applicationId: string, resource: string): boolean
  /** Ends what runs in the background. */
  finish(): void
}

export function createInstallations(now: () => Date): Installations {
  const all = new Map<string, Installation>()
  const keyOf = (applicationId: string, resource: string) => `${applicationId} ${resource}`
  return {
    get: (applicationId, resource) => all.get(keyOf(applicationId, resource)),
    put(applicationId, resource, wanted) {
      const time = now().toISOString()
      const before = all.get(keyOf(applicationId, resource))
      const installation: Installation = {
        id: before?.id ?? randomUUID(),
        createdAt: before?.createdAt ?? time,
        updatedAt: time,
        applicationId,
        resource,
        ...wanted,
      }
      all.set(keyOf(applicationId, resource), installation)
      return installation
    },
    remove: (applicationId, resource) => all.delete(keyOf(applicationId, resource)),
    finish() {
      for (const installation of all.values()) {
        if (installation.status === 'PENDING_INTEGRATION') {
          installation.status = 'ACTIVATED'
          installation.updatedAt = now().toISOString()
        }
      }
    },
  }
}
