import { useTranslation } from 'react-i18next'
import { writingLocale } from './writing-locale.ts'

/** The locale by which numbers, dates and weekdays are written in the chosen language. */
export function useWritingLocale(): string {
  const { i18n } = useTranslation()
  return writingLocale(i18n.language)
}
