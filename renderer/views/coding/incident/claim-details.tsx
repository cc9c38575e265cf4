import type { ClaimRow } from '../../../../data/queries/incident-panel.ts'
import { isDate } from '../../../../data/values/day-ends.ts'
import { isPlace } from '../../../../data/values/place-value.ts'
import { possibilities } from '../../../../data/values/value.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import type { Formats } from '../../../language/formats.ts'
import { useFormats, useWords, type Words } from '../../../language/use-words.ts'
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
    return [...reckoned(words, claim), ...year]
  }
  if (!('parts' in value) || !value.parts) return []
  const key = value.complete ? 'coding.claim.details.allParts' : 'coding.claim.details.someParts'
  return [words(key, { parts: partsText(formats, value.parts) })]
}

const durationParts = /^(-?)P(\d+)([YMWD])$/

/** As "28 days after Date of SY-2024-0003". */
function reckoned(words: Words, { value, base }: ClaimRow): string[] {
  const resolved = possibilities(value).find(isDate)?.resolved
  const [, minus, amount, unit] = durationParts.exec(resolved?.offset ?? '') ?? []
  if (resolved === undefined || base === null || unit === undefined) return []
  const from =
    'source' in base
      ? words('coding.claim.details.publication', { source: base.source })
      : words('coding.claim.details.date', base)
  const count = Number(amount)
  if (count === 0) return [words('coding.claim.details.same', { base: from })]
  const exact = words(`coding.claim.details.${unit as 'Y' | 'M' | 'W' | 'D'}`, { count })
  const span = resolved.approximate ? words('coding.claim.details.about', { span: exact }) : exact
  return [words(minus ? 'coding.claim.details.before' : 'coding.claim.details.after', { span, base: from })]
}
