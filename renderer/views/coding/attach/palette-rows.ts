import type { NameReading } from '../../../../data/queries/passage-names.ts'
import type { FieldReading, PassageReading } from '../../../../data/queries/passage-readings.ts'
import type { Stance } from './stance.ts'

/** A line that leads to a value: a field to claim one for, or a claim to stand behind or to dispute. */
export type ValueRow =
  | {
      id: string
      kind: 'field'
      reading: FieldReading
      joins: FieldReading['claims'][number] | null
      stance: Stance
    }
  | {
      id: string
      kind: 'claim'
      reading: FieldReading
      claim: FieldReading['claims'][number]
      stance: Stance
    }

/** One line of the palette: a value, or a name that the words are. */
export type PaletteRow = ValueRow | { id: string; kind: 'name'; name: NameReading }

/** So few fields that their claims are worth a line each. */
const fewFields = 3

/**
 * What the palette offers for the letters typed, likeliest first: fields whose label fits best, then fields whose value
 * can be read out of the words, then the codebook's order. While disputing it offers claims only, since there must be
 * something to dispute. Until a stance is chosen each line has that of the words: a value that somebody denies disputes,
 * the claim of it where one stands.
 */
export function paletteRows(reading: PassageReading, typed: string, chosen: Stance | null): PaletteRow[] {
  const fits = ranked(reading.fields, typed)
  if (chosen === 'disputes') return fits.flatMap((field) => claimRows(field, chosen))
  const names = namedRows(reading.names, typed)
  const withClaims = typed.trim() !== '' && fits.length <= fewFields
  const values = fits.flatMap((field): PaletteRow[] => {
    const joins = field.claims.find(({ display }) => display === field.display) ?? null
    const stance = chosen ?? field.stance
    const own: PaletteRow =
      stance === 'disputes' && joins !== null
        ? { id: joins.id, kind: 'claim', reading: field, claim: joins, stance }
        : { id: rowId(field), kind: 'field', reading: field, joins, stance }
    const others = withClaims ? claimRows(field, stance).filter((row) => row.id !== joins?.id) : []
    return [own, ...others]
  })
  return [...values, ...names]
}

/** Names stand below the fields, by the words "name" and whose it is: few words that are selected are one. */
function namedRows(names: readonly NameReading[], typed: string): PaletteRow[] {
  const wanted = plain(typed)
  return names
    .filter(({ shown, text }) =>
      [`name ${shown}`, text].some((label) => fitOf(plain(label), wanted) > 1 || wanted === ''),
    )
    .map((name) => ({ id: `name ${name.bearer}`, kind: 'name', name }))
}

/** Fields of people and relations are told apart by whose they are. */
function rowId({ field, subject, about }: FieldReading): string {
  return about === null ? field.id : `${subject} ${field.id}`
}

function claimRows(reading: FieldReading, stance: Stance): ValueRow[] {
  return reading.claims.map((claim) => ({ id: claim.id, kind: 'claim', reading, claim, stance }))
}

/** Types that are read out of words only where the words hold one; any words are a text. */
const telling = new Set(['count', 'date', 'place', 'actor', 'one-of', 'many-of', 'yes-no-unclear'])

function ranked(fields: readonly FieldReading[], typed: string): FieldReading[] {
  const wanted = plain(typed)
  return fields
    .map((field, order) => ({ field, order, fit: fitOfField(field, wanted) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit || worth(b.field) - worth(a.field) || a.order - b.order)
    .map(({ field }) => field)
}

/** Of people and relations also whose field it is may be typed: "fate son". The incident's own fields go before them. */
function fitOfField({ field, about }: FieldReading, wanted: string): number {
  const label = plain(field.label)
  if (about === null) return fitOf(label, wanted)
  const whose = plain('name' in about ? about.name : `${about.from} ${about.type} ${about.to}`)
  const each = wanted.split(/[\s·]+/).map((word) => {
    const named = fitOf(whose, word)
    return Math.max(fitOf(label, word), named > 1 || word === '' ? named : 0)
  })
  const fit = Math.max(fitOf(label, wanted), Math.min(...each))
  return fit === 0 ? 0 : fit - 0.5
}

/**
 * A name that is on nobody's record yet is no value, but says more of where it belongs than that any words are a text. A count
 * of the kind of people that the words name goes before the total, which words of one kind rarely give.
 */
function worth({ value, typed, field, namesCategory }: FieldReading): number {
  if (value === null) return typed === null ? 0 : 2
  if (namesCategory) return 4
  return telling.has(field.type) ? 3 : 1
}

/** How well a label fits: 4 as its beginning, 3 as the beginning of a word in it, 2 inside it, 1 by its letters in order. */
export function fitOf(label: string, wanted: string): number {
  if (wanted === '') return 1
  if (label.startsWith(wanted)) return 4
  if (label.split(' ').some((word) => word.startsWith(wanted))) return 3
  if (label.includes(wanted)) return 2
  let at = 0
  for (const letter of label) if (letter === wanted[at]) at++
  return at === wanted.length && wanted.length > 1 ? 1 : 0
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** "Disputes 7, denied by the army": what is denied is said as that, whether or not anybody claims it. */
export function deniedPart(row: ValueRow) {
  const { denier, display } = row.reading
  if (row.stance !== 'disputes' || denier === null || display === null) return null
  if (row.kind === 'claim' && row.claim.display !== display) return null
  const key = row.kind === 'claim' ? 'coding.attach.denied' : 'coding.attach.deniedUnclaimed'
  return { key, value: display, denier } as const
}
