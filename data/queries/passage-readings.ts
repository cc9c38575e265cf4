import { findNamed } from '../edits/named-authority.ts'
import { type EvidenceState, subjectEvidence } from '../evidence/field-evidence.ts'
import { cellText } from '../exports/csv/cell-text.ts'
import type { DateReason } from '../reading/date-offer.ts'
import { namesCategory } from '../reading/read-count.ts'
import { readHedge } from '../reading/read-hedge.ts'
import { readSpeakerChain } from '../reading/read-speaker.ts'
import { readWords } from '../reading/read-words.ts'
import type { Certainty, Citation } from '../records/citation.ts'
import type { SubjectId } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { RecordId } from '../records/record-id.ts'
import { clauseAround } from '../text/clause-around.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { yearReasons } from '../values/date.ts'
import { isDate } from '../values/day-ends.ts'
import { possibilities, type Value } from '../values/value.ts'
import { datesBeside } from './dates-beside.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { nameInWords } from './name-in-words.ts'
import { type NameReading, namesInPassage } from './passage-names.ts'
import { bearersOf, type PassageSubject, passageSubjects, type ReadBeside } from './passage-subjects.ts'
import { type ShownPlace, shownPlace } from './shown-place.ts'

/** What a passage could be attached to, and what its words read as there: offers, shown before Enter. */
export type PassageReading = {
  fields: FieldReading[]
  /** Whose name the words may be. */
  names: NameReading[]
  /** The hedge in the clause of the words, if one stands there. */
  hedge: { certainty: Certainty; wording: string } | null
  speaker: string | null
  /** Through whom the speaker is heard, nearest the speaker first. */
  via: string[]
}

export type FieldReading = {
  field: Pick<Field, 'id' | 'label' | 'type' | 'help' | 'options' | 'repeatable'>
  section: string
  /** What the field is a field of: the incident, somebody in it, or a relation. */
  subject: SubjectId
  /** Which of the people or relations; null for the incident itself. */
  about: PassageSubject['about']
  state: EvidenceState
  /** null where the words hold no such value. */
  value: Value | null
  /** The value disputes where the words say that somebody denies it, and this is who does. */
  stance: Citation['stance']
  denier: string | null
  /** Of a count: the field asks for just the kind of people that the words name ("six children"). */
  namesCategory: boolean
  display: string | null
  /** The value as it can be typed and corrected; for a place or an actor not on record, the name in the words. */
  typed: string | null
  /** The one place that the value lies in or near. */
  place: ShownPlace | null
  /**
   * Of a date: what it was decided by, and what else the words can mean, the latest first; of one that hangs on another
   * date, what it is beside each of those that the source gives.
   */
  reason: DateReason | null
  candidates: { value: Value; display: string }[]
  /** What stands on the field already: the passage may support or dispute one of these. */
  claims: { id: RecordId<'claim'>; item: number; display: string }[]
}

/** Reads the words of a passage for all that it may speak to beside an incident, or the card of an actor or a place. */
export function passageReading(
  context: DisplayContext,
  beside: ReadBeside,
  sourceId: RecordId<'source'>,
  { quote, start, text }: { quote: string; start: number; text: string },
  /** ISO date: nothing that is reported happened after it. */
  today: string,
): PassageReading | null {
  const { records } = context
  const source = records.get(sourceId)
  if (!records.get<'incident' | 'actor' | 'place'>(beside) || !source) return null
  const around = sentenceAround(text, start, start + quote.length)
  const sentence = text.slice(around.start, around.end)
  const within = { start: start - around.start, end: start + quote.length - around.start }
  const reading = {
    beside: { before: sentence.slice(0, within.start), after: sentence.slice(within.end) },
    published: source.published,
    source: sourceId,
    today,
    findName: (kind: 'actor' | 'place', name: string) => findNamed(records, kind, name),
  }
  const known = new Map<Field, ReturnType<typeof readWords>>()
  const readOnce = (field: Field) => {
    const read = known.get(field) ?? readWords(field, quote, reading)
    known.set(field, read)
    return read
  }
  const fields = passageSubjects(records, beside).flatMap(({ subject, about, fields: own, sections }) => {
    const evidence = subjectEvidence(records, subject, own)
    return own.map((field): FieldReading => {
      const items = evidence.filter((one) => one.field.id === field.id)
      const read = readOnce(field)
      const value = read?.value ?? null
      const reason = read?.reason ?? null
      return {
        field: pick(field),
        section: sections.get(field.section) ?? field.section,
        subject,
        about,
        state: items[0]?.state ?? 'empty',
        value: value && withReason(value, reason),
        stance: read?.denier === undefined ? 'supports' : 'disputes',
        denier: read?.denier ?? null,
        namesCategory:
          value !== null && field.type === 'count' && namesCategory(quote, `${field.id} ${field.label}`),
        display: value === null ? null : displayValue(context, field, value),
        typed: value === null ? nameInWords(field, quote, reading.beside) : cellText(records, value),
        place: shownPlace(records, value),
        reason,
        candidates:
          read?.waits && reason === 'needs-another-date'
            ? datesBeside(context, { source: sourceId, start, subject, field }, read.waits)
            : (read?.candidates ?? []).toReversed().map((one) => ({
                value: withReason(one, reason),
                display: displayValue(context, field, one),
              })),
        claims: items.flatMap(({ item, claims }) =>
          claims.map(({ claim }) => ({
            id: claim.id,
            item,
            display: displayValue(context, field, claim.value),
          })),
        ),
      }
    })
  })
  const speaker = readSpeakerChain(sentence)
  const clause = clauseAround(sentence, within.start, within.end)
  return {
    fields,
    names: namesInPassage(records, bearersOf(records, beside), { quote, language: source.language }),
    hedge: readHedge(sentence.slice(clause.start, clause.end), {
      start: within.start - clause.start,
      end: within.end - clause.start,
    }),
    speaker: speaker?.name ?? null,
    via: speaker?.via ?? [],
  }
}

/** A date whose year is not in the words keeps what gave it. */
function withReason(value: Value, reason: DateReason | null): Value {
  const because = yearReasons.find((one) => one === reason)
  const [date, ...others] = possibilities(value)
  if (because === undefined || date === undefined || others.length > 0 || !isDate(date)) return value
  return date.edtf.startsWith('X') ? value : { ...date, because }
}

function pick({ id, label, type, help, options, repeatable }: Field): FieldReading['field'] {
  return { id, label, type, help, options, repeatable }
}
