import type { RecordId } from '../records/record-id.ts'
import type { DateLanguage, DateQualifier } from './date-language.ts'
import type { DateOffer, DateReason } from './date-offer.ts'
import type { DatePhrase } from './date-phrases.ts'
import { edtfOfThird } from './edtf-of-phrase.ts'
import type { FoldedWords } from './folded-words.ts'
import type { Language } from './language.ts'
import { dateAtOffset, durationOf, type OffsetUnit, type RelativeDate } from './relative-date.ts'
import { matchBefore, type Span } from './span.ts'

export type ReadDateContext = {
  /** EDTF: when the source was published, if that is known. */
  published?: string | null
  /** The source, so that a date reckoned from its publication says so. */
  source?: RecordId<'source'>
  /** Another dated claim, for "the same day" and "28 days after". */
  anchor?: { claim: RecordId<'claim'>; edtf: string } | null
  /** ISO date: candidates do not lie after it. */
  today?: string | null
}

/** A date of which nothing is known yet, as exact as the unit will make it. */
const unknown: Record<OffsetUnit, string> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-XX-XX',
  month: 'XXXX-XX',
  year: 'XXXX',
}

/** The dates that words give in relation to another, each worked out, or waiting for what it is reckoned from. */
export function reckonedFromWords(
  relatives: readonly RelativeDate[],
  words: FoldedWords,
  { dates }: Pick<Language, 'dates'>,
  context: ReadDateContext,
): DateOffer[] {
  return relatives.map((relative) => {
    const third = relative.unit === 'month' ? thirdBeside(words.text, relative, dates) : null
    const quote = words.quote(third?.start ?? relative.start, third?.end ?? relative.end)
    const base = baseOf(relative, context)
    const edtf = base.edtf == null ? null : dateAtOffset(base.edtf, relative)
    if (third !== null) return ofThird(edtf, third.part, quote, base.reason)
    const offset = { offset: durationOf(relative), approximate: relative.approximate }
    if (edtf !== null) return reckoned(edtf, quote, base.reason, base.against, offset)
    const waits = { words: quote, ...offset }
    if (relative.from === 'another-date') return { value: null, reason: 'needs-another-date', waits }
    if (base.against === undefined) return { value: null, reason: 'needs-publication', waits }
    const open = unknown[relative.unit]
    return { ...reckoned(open, quote, 'needs-publication', base.against, offset), waits }
  })
}

type Third = Span & { part: 'early' | 'mid' | 'late' }

/** "Early this month", "geçen ayın ortasında": which third of the month the words beside it say. */
function thirdBeside(text: string, { start, end }: Span, { before, after }: DateLanguage): Third | null {
  const isThird = (means: DateQualifier): means is Third['part'] => /^(?:early|mid|late)$/.test(means)
  for (const { means, pattern } of before) {
    const lead = isThird(means) ? matchBefore(pattern, text, start) : null
    if (lead !== null && isThird(means)) return { start: lead.index, end, part: means }
  }
  for (const { means, pattern } of after) {
    const tail = isThird(means) ? pattern.exec(text.slice(end)) : null
    if (tail !== null && isThird(means)) return { start, end: end + tail[0].length, part: means }
  }
  return null
}

/** A third of a month follows no other date: no offset says it. */
function ofThird(month: string | null, part: Third['part'], words: string, reason: DateReason): DateOffer {
  const edtf = month === null ? null : edtfOfThird(month, part)
  if (edtf !== null) return { value: { edtf, words }, reason }
  return { value: null, reason: 'needs-publication', waits: { words, offset: null, approximate: false } }
}

function baseOf({ from }: RelativeDate, { published, source, anchor }: ReadDateContext) {
  if (from === 'publication') {
    return { edtf: published, reason: 'reckoned-from-publication' as const, against: source }
  }
  return { edtf: anchor?.edtf, reason: 'reckoned-from-another-date' as const, against: anchor?.claim }
}

/** A date with what it was worked out from, where that is on record. */
export function reckoned(
  edtf: string,
  words: string,
  reason: DateReason,
  against: RecordId<'source' | 'claim'> | undefined,
  { offset, approximate }: { offset: string; approximate: boolean },
): DateOffer {
  const resolved =
    against === undefined ? {} : { resolved: { against, offset: offset.replace('-P0', 'P0'), approximate } }
  return { value: { edtf, words, ...resolved }, reason }
}

/** How far, in words, a date may stand from what it is named beside. */
const nearby = 8

/** "A day after the raid of 14 March 2023": the words themselves say what it is reckoned from. */
export function fromAnchorInWords(
  said: DateOffer,
  phrase: DatePhrase,
  relatives: readonly RelativeDate[],
  words: FoldedWords,
): DateOffer | null {
  for (const relative of relatives) {
    const follows = relative.anchor === 'follows' && relative.end <= phrase.start
    const precedes = relative.anchor === 'precedes' && phrase.end <= relative.start
    if (!follows && !precedes) continue
    const between = follows
      ? words.text.slice(relative.end, phrase.start)
      : words.text.slice(phrase.end, relative.start)
    if (/[,،.;:!?؛؟()]/.test(between) || (between.match(/\S+/g)?.length ?? 0) > nearby) continue
    const isExact =
      relative.unit === 'week' &&
      /^\s*(?:'?[dt][ae]n|من|على)?\s*$/u.test(between) &&
      relative.rounded === false
    const offset = isExact ? { ...relative, approximate: false } : relative
    const edtf = said.value === null ? null : dateAtOffset(said.value.edtf, offset)
    if (edtf === null) continue
    const quote = words.quote(Math.min(relative.start, phrase.wordsStart), Math.max(relative.end, phrase.end))
    return { value: { edtf, words: quote }, reason: said.reason }
  }
  return null
}
