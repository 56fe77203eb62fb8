// The bundle of each candidate has its own file under this name.
declare module 'candidate' {
  import type { ComponentType, ReactNode } from 'react'

  export const Widget: ComponentType
  export const Around: ComponentType<{ readonly children: ReactNode }> | undefined
}

declare module 'list' {
  import type { ComponentType } from 'react'

  export interface Connections {
    readonly change: (index: number) => void
    readonly dispose: () => void
  }
  export function createConnections(count: number): Connections
  export const Badges: ComponentType<{ readonly connections: Connections }>
  export const Rows: ComponentType<{ readonly connections: Connections }>
}
