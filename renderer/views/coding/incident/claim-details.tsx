import type { ClaimRow } from '../../../../data/queries/incident-panel.ts'
import { isDate } from '../../../../data/values/day-ends.ts'
import { isPlace } from '../../../../data/values/place-value.ts'
import { possibilities } from '../../../../data/values/value.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import type { Formats } from '../../../language/formats.ts'
import { useFormats, useWords, type Words } from '../../../language/use-words.ts'
import { reckonedWords } from '../date-value/reckoned-words.ts'
import styles from './claim-block.module.css'
import { ClaimPlace } from './claim-place.tsx'
import { partsText } from './parts-text.ts'

/** What a value says beyond what is shown of it: its parts, what it was reckoned from, how exactly it is known. */
export function ClaimDetails({ claim, onEdit }: { claim: ClaimRow; onEdit: Edit }) {
  const words = useWords()
  const formats = useFormats()
  if (claim.place !== null && isPlace(claim.value)) {
    return <ClaimPlace claim={claim.id} value={claim.value} place={claim.place} onEdit={onEdit} />
  }
  const details = detailsOf(words, formats, claim)
  if (details.length === 0) return null
  return (
    <p className={styles.details}>
      <bdi>{details.join(' · ')}</bdi>
    </p>
  )
}

function detailsOf(words: Words, formats: Formats, claim: ClaimRow): string[] {
  const plain = possibilities(claim.value)
  const [value] = plain
  if (plain.length !== 1 || typeof value !== 'object' || Array.isArray(value)) return []
  if (isDate(value)) {
    const year = value.because === undefined ? [] : [words(`coding.claim.details.${value.because}`)]
    const typed = value.typed === undefined ? [] : [words('dateValue.typed', { words: value.typed })]
    const reckoned = claim.base === null ? null : reckonedWords(words, value, claim.base)
    return [...typed, ...(reckoned === null ? [] : [reckoned]), ...year]
  }
  if (!('parts' in value) || !value.parts) return []
  const key = value.complete ? 'coding.claim.details.allParts' : 'coding.claim.details.someParts'
  return [words(key, { parts: partsText(formats, value.parts) })]
}
