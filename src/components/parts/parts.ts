import type { HTMLAttributes, ReactElement, Ref } from 'react'
import type { State } from '../../core/states/states'

const banner = ['banner', 'banner-body', 'banner-text', 'banner-cause', 'banner-action', 'button', 'icon'] as const

/** Every part, by the component that renders it. A part is one element, with the class `lk-<part>`. */
export const parts = {
  ApiKeyConnect: [
    'widget',
    'frame',
    'card',
    'plain',
    'header',
    'heading',
    'mark',
    'logo',
    'title',
    'subtitle',
    'loading',
    'badge-room',
    'not-connected',
    'connect',
  ],
  KeyInput: [
    'key-input',
    'control',
    'label-row',
    'label',
    'current-key',
    'code',
    'source-heading',
    'field',
    'input',
    'paste',
    'reveal',
    'file',
    'held',
    'notice',
    'put-back',
    'error',
    'extra',
    'optional',
    'select',
    'affix',
    'aside',
    'guidance',
    'description',
    'source',
    'steps',
    'permissions',
    'source-link',
    'actions',
    'cancel',
    'submit',
    'spinner',
    'button',
    'icon',
  ],
  ConnectionRow: [
    'row',
    'frame',
    'row-line',
    'row-provider',
    'mark',
    'row-name',
    'row-company',
    'caution',
    'row-status',
    'badge',
    'badge-icon',
    'badge-label',
    'row-actions',
    'row-action',
    'popup',
    'menu',
    'menu-item',
    'question',
    'question-text',
    'description',
    'actions',
    'button',
    'icon',
    'live',
  ],
  ProviderMark: ['mark'],
  ConnectionBadge: ['badge', 'badge-icon', 'badge-label', 'icon'],
  ConnectionProgress: ['progress', 'progress-step', 'progress-ending', 'progress-wait', 'icon'],
  ConnectionSummary: [
    'summary',
    'summary-status',
    'company-id',
    'copy',
    'facts',
    'fact',
    'code',
    'caution',
    'offline',
    'error',
    'busy',
    'spinner',
    'actions',
    'update',
    'check',
    'disconnect',
    'question',
    'question-text',
    'description',
    'button',
    'icon',
  ],
  CompanyConfirmation: [
    'confirmation',
    'confirmation-heading',
    'confirmation-text',
    'companies',
    'company',
    'company-term',
    'company-name',
    'company-id',
    'id-middle',
    'choice',
    'label',
    'description',
    'search',
    'field',
    'input',
    'found',
    'options',
    'option',
    'error',
    'actions',
    'keep',
    'confirm',
    'button',
    'icon',
  ],
  ReconnectBanner: banner,
  ReconnectBanners: [...banner, 'banner-rows', 'banner-row'],
  ConnectDialog: [
    'opener',
    'connect',
    'error',
    'overlay',
    'dialog',
    'heading',
    'mark',
    'dialog-title',
    'subtitle',
    'loading',
    'meanwhile',
    'note',
    'discard',
    'question-text',
    'actions',
    'button',
    'icon',
    'close',
  ],
  LiveRegions: ['live'],
} as const

/** The parts of some components. */
export type PartOf<Component extends keyof typeof parts> = (typeof parts)[Component][number]

/** The name of any part of any component. */
export type Part = PartOf<keyof typeof parts>

/** Class names of the host's own, by part. They are added to the stable `lk-<part>` ones. */
export type ClassNames<Name extends Part = Part> = Readonly<Partial<Record<Name, string | undefined>>>

/** What a part is rendered with: to be spread, its `ref` and `children` included. */
export interface PartProps extends Omit<HTMLAttributes<HTMLElement>, 'color'> {
  readonly ref?: Ref<never> | undefined
}

/**
 * What is rendered in the place of an element: an element that is given its props, or a function of these and of the state
 * of the connection, which is null outside a provider.
 */
export type Render = ReactElement | ((props: PartProps, state: State | null) => ReactElement)

/** What is rendered in the place of single parts. */
export type Renders<Name extends Part = Part> = Readonly<Partial<Record<Name, Render | undefined>>>

/** What a host may say of the parts of a component, and of all that stands in it. */
export interface PartsProps<Name extends Part = Part> {
  /** What is rendered in the place of the outermost element. */
  readonly render?: Render | undefined
  readonly renders?: Renders<Name> | undefined
  readonly classNames?: ClassNames<Name> | undefined
}
