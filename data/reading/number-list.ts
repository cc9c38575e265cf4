import type { PeopleLanguage } from './people-language.ts'

/** Whether nothing but the noun of a number and a comma or "and" stands between it and the next. */
export function isList(gap: string, people: PeopleLanguage): boolean {
  if (!people.listJoin.test(gap) || /[;:.()[\]؛]/.test(gap)) return false
  return (
    leftOver(gap, people)
      .split(/\s+/)
      .filter((word) => word !== '').length <= 1
  )
}

/** The words that are neither people, their kind, nor small words. */
export function leftOver(text: string, people: PeopleLanguage): string {
  return [people.persons, ...people.kinds.map(({ pattern }) => pattern), people.smallWords]
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
