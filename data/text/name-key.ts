import { foldArabic } from './arabic-fold.ts'

/** What two spellings of one name have in common: case, accents, Arabic letter variants and punctuation laid aside. */
export function nameKey(name: string): string {
  return foldArabic(name.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}
