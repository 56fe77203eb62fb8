import { ar } from '../../src/locales/ar'
import { da } from '../../src/locales/da'
import { de } from '../../src/locales/de'
import { en } from '../../src/locales/en'
import { es } from '../../src/locales/es'
import { fr } from '../../src/locales/fr'
import { ja } from '../../src/locales/ja'
import { nl } from '../../src/locales/nl'
import { ptBR } from '../../src/locales/pt-BR'
import { sv } from '../../src/locales/sv'
import type { Messages } from '../../src/messages/Messages'

/** Every language but English, by its tag. */
export const translations: Readonly<Record<string, Messages>> = { ar, da, de, es, fr, ja, nl, 'pt-BR': ptBR, sv }

/** Every language. */
export const catalogues: Readonly<Record<string, Messages>> = { en, ...translations }
