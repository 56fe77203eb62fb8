import type { Messages } from 'latchkey/headless'
import { ar } from 'latchkey/locales/ar'
import { da } from 'latchkey/locales/da'
import { de } from 'latchkey/locales/de'
import { en } from 'latchkey/locales/en'
import { es } from 'latchkey/locales/es'
import { fr } from 'latchkey/locales/fr'
import { ja } from 'latchkey/locales/ja'
import { nl } from 'latchkey/locales/nl'
import { ptBR } from 'latchkey/locales/pt-BR'
import { sv } from 'latchkey/locales/sv'

/** Every language but English, by its tag. */
export const translations: Readonly<Record<string, Messages>> = { ar, da, de, es, fr, ja, nl, 'pt-BR': ptBR, sv }

/** Every language. */
export const catalogues: Readonly<Record<string, Messages>> = { en, ...translations }
