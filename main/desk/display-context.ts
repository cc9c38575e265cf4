import { type DisplayContext, englishWords } from '../../data/queries/display-value.ts'
import type { Records } from '../../data/records/records.ts'

/** How values are shown in a window. */
export function displayContext(records: Records): DisplayContext {
  return { records, locale: 'en-GB', words: englishWords }
}
