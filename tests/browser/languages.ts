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

/** The catalogues that the package brings, by their tags. */
export const languages: Readonly<Record<string, Messages>> = { en, da, de, es, fr, nl, 'pt-BR': ptBR, sv, ja, ar }
