import type { ChangeAbout } from '../../data/queries/change-about.ts'
import type { Formats } from './formats.ts'
import type { Words } from './use-words.ts'

/** What a change is about: "SY-2025-0001 Killed", "one.txt, two.txt and 3 more"; nothing where it is about the workbook. */
export function aboutWords(words: Words, formats: Formats, { things, more }: ChangeAbout): string {
  const named = things.map(({ label, field }) => {
    const thing = label ?? words('history.gone')
    return field === null ? thing : words('history.fieldOf', { thing, field })
  })
  return formats.list(more > 0 ? [...named, words('history.more', { count: more })] : named)
}
