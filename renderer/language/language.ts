import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from './english.ts'
import { pseudo } from './pseudo.ts'

export const languages = ['en', 'ar-XB'] as const
export type Language = (typeof languages)[number]

const rightToLeft: readonly Language[] = ['ar-XB']
const remembered = 'sourceline.language'

/** `?language=` first, then what was chosen before, then English. */
export function chosenLanguage(query: string, storage: Pick<Storage, 'getItem'>): Language {
  const wanted = new URLSearchParams(query).get('language') ?? storage.getItem(remembered)
  return languages.find((language) => language === wanted) ?? 'en'
}

/** Sets the words and, on the root element, the language and the direction of the layout. */
export function startLanguage(language: Language): i18n {
  const instance = i18next.createInstance()
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'window',
    ns: ['window'],
    resources: { en: { window: english }, 'ar-XB': { window: pseudo(english) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  return instance
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr'
}

export function rememberLanguage(language: Language, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(remembered, language)
}
