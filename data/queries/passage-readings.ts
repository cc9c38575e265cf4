import { findNamed } from '../edits/named-authority.ts'
import { type EvidenceState, subjectEvidence } from '../evidence/field-evidence.ts'
import { cellText } from '../exports/csv/cell-text.ts'
import { readHedge } from '../reading/read-hedge.ts'
import { readSpeaker } from '../reading/read-speaker.ts'
import { readWords } from '../reading/read-words.ts'
import type { Certainty } from '../records/citation.ts'
import type { Field } from '../records/codebook.ts'
import type { RecordId } from '../records/record-id.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import type { Value } from '../values/value.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { incidentForm } from './incident-form.ts'

/** What a passage could be attached to, and what its words read as there: offers, shown before Enter. */
export type PassageReading = {
  fields: FieldReading[]
  /** The hedge that stands about the words, if one does. */
  hedge: { certainty: Certainty; wording: string } | null
  speaker: string | null
}

export type FieldReading = {
  field: Pick<Field, 'id' | 'label' | 'type' | 'help' | 'options' | 'repeatable'>
  section: string
  state: EvidenceState
  /** null where the words hold no such value. */
  value: Value | null
  display: string | null
  /** The value as it can be typed and corrected; for a place or an actor not on record, the name in the words. */
  typed: string | null
  /** What stands on the field already: the passage may support or dispute one of these. */
  claims: { id: RecordId<'claim'>; item: number; display: string }[]
}

/** Reads the words of a passage for every field of an incident. */
export function passageReading(
  context: DisplayContext,
  incidentId: RecordId<'incident'>,
  sourceId: RecordId<'source'>,
  passage: { quote: string; start: number },
  text: string,
): PassageReading | null {
  const { records } = context
  const incident = records.get(incidentId)
  const source = records.get(sourceId)
  if (!incident || !source) return null
  const around = sentenceAround(text, passage.start, passage.start + passage.quote.length)
  const sentence = text.slice(around.start, around.end)
  const reading = {
    published: source.published,
    findName: (kind: 'actor' | 'place', name: string) => findNamed(records, kind, name),
  }
  const fields = incidentForm(records, incident).sections.flatMap((section) => {
    const evidence = subjectEvidence(records, incidentId, section.fields)
    return section.fields.map((field): FieldReading => {
      const items = evidence.filter((one) => one.field.id === field.id)
      const read = readWords(field, passage.quote, reading)
      const value = read?.value ?? null
      return {
        field: pick(field),
        section: section.label,
        state: items[0]?.state ?? 'empty',
        value,
        display: value === null ? null : displayValue(context, field, value),
        typed: value === null ? nameInWords(field, passage.quote) : cellText(records, value),
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
  return { fields, hedge: readHedge(sentence), speaker: readSpeaker(sentence) }
}

const longestName = 80

/** Quoted words that could be the name of a place or an actor that is not on record yet. */
function nameInWords(field: Field, quote: string): string | null {
  if (field.type !== 'place' && field.type !== 'actor') return null
  const name = quote.replace(/\s+/g, ' ').trim()
  return name.length <= longestName ? name : null
}

function pick({ id, label, type, help, options, repeatable }: Field): FieldReading['field'] {
  return { id, label, type, help, options, repeatable }
}
