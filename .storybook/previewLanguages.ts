import { ar } from '../src/locales/ar'
import { da } from '../src/locales/da'
import { de } from '../src/locales/de'
import { en } from '../src/locales/en'
import { es } from '../src/locales/es'
import { fr } from '../src/locales/fr'
import { ja } from '../src/locales/ja'
import { nl } from '../src/locales/nl'
import { ptBR } from '../src/locales/pt-BR'
import { sv } from '../src/locales/sv'
import type { Messages } from '../src/messages/Messages'
import { pseudoLocale } from '../src/testing'

interface PreviewLanguage {
  title: string
  messages: Messages
  direction: 'ltr' | 'rtl'
}

/** What the toolbar offers, by language tag. The last two are for finding what is clipped or hard-coded. */
export const previewLanguages: Readonly<Record<string, PreviewLanguage>> & { readonly en: PreviewLanguage } = {
  en: { title: 'English', messages: en, direction: 'ltr' },
  da: { title: 'Dansk', messages: da, direction: 'ltr' },
  de: { title: 'Deutsch', messages: de, direction: 'ltr' },
  es: { title: 'Español', messages: es, direction: 'ltr' },
  fr: { title: 'Français', messages: fr, direction: 'ltr' },
  nl: { title: 'Nederlands', messages: nl, direction: 'ltr' },
  'pt-BR': { title: 'Português (Brasil)', messages: ptBR, direction: 'ltr' },
  sv: { title: 'Svenska', messages: sv, direction: 'ltr' },
  ja: { title: '日本語', messages: ja, direction: 'ltr' },
  ar: { title: 'العربية', messages: ar, direction: 'rtl' },
  'en-XA': { title: 'Pseudo', messages: pseudoLocale(en), direction: 'ltr' },
  'ar-XB': { title: 'Pseudo, mirrored', messages: pseudoLocale(en, { direction: 'rtl' }), direction: 'rtl' },
}
