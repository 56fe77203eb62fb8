import fc from 'fast-check'
import { someDeed } from './deeds'
import type { Invariant } from './invariants'
import { somePlan } from './plans'
import { runSequence, type StoreModules } from './runSequence'
import { type Setting, someSetting } from './Setting'

/** Any setting, anything that may happen in it, in any order, and any fate of any call. */
export const sequences = (
  modules: StoreModules,
  only: readonly Invariant[] | null = null,
  fixed: Partial<Setting> = {},
) =>
  fc.asyncProperty(
    fc.scheduler(),
    someSetting,
    fc.array(someDeed, { minLength: 1, maxLength: 24, size: 'max' }),
    fc.array(somePlan, { minLength: 1, maxLength: 8, size: 'max' }),
    (scheduler, setting, deeds, plans) =>
      runSequence(modules, scheduler, { ...setting, ...fixed }, deeds, plans, only && new Set(only)),
  )
