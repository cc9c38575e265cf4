import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Formats, formatsFor } from './formats.ts'
import type { WordKey } from './word-key.ts'
import { writingLocale } from './writing-locale.ts'

/** What fills the gaps of a sentence; `count` also picks the form. */
export type Gaps = Readonly<Record<string, string | number>>

/** The words of the catalogue: `words('frame.undo')`. A key that is not there is a type error. */
export type Words = (key: WordKey, gaps?: Gaps) => string

export function useWords(): Words {
  const { t } = useTranslation()
  return t as unknown as Words
}

/** Numbers, dates and lists as the chosen language writes them. */
export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return useMemo(() => formatsFor(writingLocale(i18n.language)), [i18n.language])
}
