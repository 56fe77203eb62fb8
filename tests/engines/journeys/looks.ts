import type { Stage } from '../startStage'
import type { Journey } from './Journey'
import { connect, globex, invalid, seesSummary, startConnecting, startUpdating, submit, type } from './steps'

const few = [globex, { id: 'c-3002', name: 'Initech-Donaudampfschifffahrtsgesellschaft mbH' }]

/** Through the states with most on the page, and in each of them a look. */
async function throughStates(stage: Stage, look: (state: string) => Promise<void>) {
  const { I, served } = stage
  await look('not connected')
  await startConnecting(stage)
  await type(stage, stage.newKey())
  await look('asking')
  served.answers.validate = { ok: false, code: 'invalid-key' }
  await submit(stage)
  await I.sees(invalid)
  await look('failed')
  served.answers.validate = { ok: true, companies: few }
  await I.press('Enter')
  await I.sees('Which company do you want to connect?')
  await look('choosing')
  await I.click('Cancel')
  served.answers.validate = { ok: true, company: { id: 'c-2001', name: 'Acme ApS' } }
  await connect(stage)
  await look('connected')
  await startUpdating(stage)
  await look('updating')
}

export const looks: readonly Journey[] = [
  {
    name: '320 pixels wide: nothing is cut off, pushed out or covered',
    async run(stage) {
      const { I, engine } = stage
      await I.resize(320, 720)
      // A scrollbar of the desktop takes a part of it.
      const given = await I.eval(() => document.documentElement.getBoundingClientRect().width)
      I.check('a page as narrow as that', given > 300 && given <= 320, true)
      await throughStates(stage, async (state) => {
        await I.until('a page at rest', () => I.ask('isAtRest'))
        I.check(`${state}, in ${engine}`, await I.ask('faultsOfLayout', 320), [])
      })
    },
  },
  {
    name: 'styles: an engine drops only what nothing depends on',
    kinds: ['standalone'],
    async run(stage) {
      const { I } = stage
      const dropped = await I.eval(async () => {
        const css = await (await fetch('/page.css')).text()
        const declarations = [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, block = '']) => block.split(';'))
        return [...new Set(declarations)].filter((declaration) => {
          const [, name = '', value = ''] = declaration.match(/^\s*([a-z-]+)\s*:\s*(.+)$/) ?? []
          return name !== '' && !name.startsWith('--') && !CSS.supports(name, value)
        })
      })
      const refinements = [
        /^accent-color:/,
        /^forced-color-adjust:/,
        /^overscroll-behavior:/,
        /^resize:/,
        /^text-align:(-webkit-)?match-parent$/,
        /^text-wrap:pretty$/,
      ]
      const others = dropped.filter((declaration) => !refinements.some((one) => one.test(declaration.trim())))
      I.check('what else is dropped', others, [])
      await connect(stage)
    },
  },
  ...(['missing', 'refused'] as const).map((how) => ({
    name: `what is newer than the floor, or may be switched off, is ${how}`,
    query: `?${how}`,
    async run(stage: Stage) {
      const { I } = stage
      const isThere = await I.eval(() => {
        try {
          return typeof BroadcastChannel === 'function'
        } catch {
          return false
        }
      })
      I.check('whether it is there', isThere, false)
      await throughStates(stage, async (state) => {
        if (state === 'asking') {
          await I.click('Show key')
          await I.isMasked(false)
          await I.click('Hide key')
          await I.isMasked()
        }
      })
    },
  })),
  {
    name: 'from right to left: the key from left to right, and everything else turned round',
    query: '?rtl',
    async run(stage) {
      const { I, presentation } = stage
      if (presentation === 'dialog') await I.eval(() => document.querySelector<HTMLElement>('.lk-connect')?.click())
      await I.isMasked()
      await I.eval(() => document.querySelector<HTMLElement>('.lk-input')?.focus())
      const key = stage.newKey()
      await I.type(key)
      const seen = await I.eval(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
        const input = document.querySelector('.lk-input') as HTMLInputElement
        return {
          direction: getComputedStyle(input).direction,
          around: getComputedStyle(input.closest('.lk-key-input') ?? input).direction,
          isRevealBefore: box('.lk-reveal').right <= box('.lk-input').left + 1,
          isLabelAtEdge: Math.abs(box('.lk-label').right - box('.lk-field').right) < 2,
        }
      })
      I.check('directions', seen, { direction: 'ltr', around: 'rtl', isRevealBefore: true, isLabelAtEdge: true })
      await I.press('Enter')
      await I.sees('Acme ApS')
      const { innerWidth: width } = await I.eval(() => ({ innerWidth }))
      I.check('layout', await I.ask('faultsOfLayout', width), [])
    },
  },
  {
    name: 'forced colours: buttons, rings and lines can be seen',
    forcedColors: true,
    async run(stage) {
      const { I, engine } = stage
      const isForced = await I.eval(() => matchMedia('(forced-colors: active)').matches)
      // No engine of WebKit has the mode; its people have the operating system's inversion instead.
      I.check('whether colours are forced', isForced, engine !== 'webkit')
      await startConnecting(stage)
      await type(stage, stage.newKey())
      const seen = await I.eval(() => {
        const primary = getComputedStyle(document.querySelector('.lk-key-input [data-variant="primary"]') as Element)
        const field = getComputedStyle(document.querySelector('.lk-field') as Element)
        const { color, backgroundColor, borderTopWidth, borderTopStyle } = primary
        return {
          isReadable: color !== backgroundColor,
          button: `${borderTopWidth} ${borderTopStyle}`,
          field: `${field.borderTopWidth} ${field.borderTopStyle}`,
          hasLine: field.borderTopColor !== field.backgroundColor,
        }
      })
      I.check('what can be seen', seen, { isReadable: true, button: '1px solid', field: '1px solid', hasLine: true })
      await submit(stage)
      // By the focus, which comes a moment after the words; Tab before it would go on from where the page was.
      await I.isAt(/Connected to Acme ApS|Update API Key/)
      await seesSummary(stage)
      await I.press('Tab')
      const ring = await I.eval(() => {
        const focused = document.activeElement ?? document.body
        const { outlineStyle, outlineColor, backgroundColor } = getComputedStyle(focused)
        const isOurs = focused.closest('[data-lk-widget]') !== null
        return { isOurs, outlineStyle, isSeen: outlineColor !== backgroundColor }
      })
      I.check('the ring around the focus', ring, { isOurs: true, outlineStyle: 'solid', isSeen: true })
    },
  },
  {
    name: 'reduced motion: nothing moves, and everything is said',
    reducedMotion: true,
    async run(stage) {
      const { I, served } = stage
      I.check(
        'whether motion is reduced',
        await I.eval(() => matchMedia('(prefers-reduced-motion: reduce)').matches),
        true,
      )
      await startConnecting(stage)
      await type(stage, stage.newKey())
      const validate = served.hold('validate')
      await submit(stage)
      await I.sees('Validation in progress')
      const moving = () =>
        I.eval(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
      I.check('what moves while it is validated', await moving(), 0)
      validate()
      await I.sees('Connected to Acme ApS')
      I.check('what moves when it is connected', await moving(), 0)
    },
  },
]
