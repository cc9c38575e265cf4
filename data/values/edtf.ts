/// <reference path="./edtf-module.d.ts" />
import { parse } from 'edtf'
import { type EdtfMoment, edtfMoment } from './edtf-moment.ts'

/** The days an EDTF string can mean, as ISO dates (proleptic Gregorian); null where an end is open. */
export type DateBounds = { earliest: string | null; latest: string | null }

/** One date, an interval, or a set: of one of its days (choice) or of all of them. An open or unknown end is null. */
export type EdtfShape =
  | { type: 'moment'; moment: EdtfMoment }
  | { type: 'interval'; from: EdtfMoment | null; to: EdtfMoment | null }
  | { type: 'choice' | 'all'; members: [from: EdtfMoment | null, to: EdtfMoment | null][] }

type Known = { shape: EdtfShape; bounds: DateBounds }

const plainDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/
const longest = 100
const remembered = new Map<string, Known | null>()
const rememberedAtMost = 20_000

/** Whether a string is EDTF (ISO 8601-2:2019, levels 0 to 2) of a date that exists, its ends in order. */
export function isEdtf(text: string): boolean {
  return known(text) !== null
}

/**
 * The earliest and latest day that an EDTF string can mean; null where it is no EDTF. An approximate date is not widened
 * here: that takes the tolerance of a field (see evidence/agree).
 */
export function boundsOf(text: string): DateBounds | null {
  return known(text)?.bounds ?? null
}

/** What an EDTF string is made of; null where it is no EDTF. */
export function edtfShape(text: string): EdtfShape | null {
  return known(text)?.shape ?? null
}

/**
 * The grammar is the library's. The days are our own reckoning, since the library takes 30 February for 2 March,
 * `[2018..2022]` for 2018, summer for April to June and 12345 for a moment of 1970, and refuses 1800/1X01.
 */
function known(text: string): Known | null {
  const before = remembered.get(text)
  if (before !== undefined) return before
  const shape = plainDate.test(text) || followsGrammar(text) ? readShape(text) : null
  const bounds = shape === null ? null : boundsOfShape(shape)
  const read = shape === null || bounds === null ? null : { shape, bounds }
  if (remembered.size >= rememberedAtMost) remembered.clear()
  remembered.set(text, read)
  return read
}

function followsGrammar(text: string): boolean {
  if (text === '' || text.length > longest) return false
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

function readShape(text: string): EdtfShape | null {
  const set = /^([[{])(.*)[\]}]$/.exec(text)
  if (set !== null) {
    const members = (set[2] ?? '').split(',').map((member) => readEnds(member.trim().split('..')))
    if (members.some((member) => member === null)) return null
    const whole = members.filter((member) => member !== null)
    return { type: set[1] === '[' ? 'choice' : 'all', members: whole }
  }
  const interval = text.split('/')
  if (interval.length === 2) {
    const ends = readEnds(interval.map((end) => (end === '..' ? '' : end)))
    return ends === null ? null : { type: 'interval', from: ends[0], to: ends[1] }
  }
  const moment = edtfMoment(text)
  return moment === null ? null : { type: 'moment', moment }
}

function readEnds([low = '', high = low]: string[]): [EdtfMoment | null, EdtfMoment | null] | null {
  const from = low === '' ? null : edtfMoment(low)
  const to = high === '' ? null : edtfMoment(high)
  return (low !== '' && from === null) || (high !== '' && to === null) ? null : [from, to]
}

function boundsOfShape(shape: EdtfShape): DateBounds | null {
  if (shape.type === 'moment') return { earliest: shape.moment.earliest, latest: shape.moment.latest }
  const ends = shape.type === 'interval' ? [[shape.from, shape.to] as const] : shape.members
  const spans = ends.map(([from, to]) => ({ earliest: from?.earliest ?? null, latest: to?.latest ?? null }))
  if (spans.some(({ earliest, latest }) => earliest !== null && latest !== null && isAfter(earliest, latest)))
    return null
  return spans.reduce((all, span) => ({
    earliest:
      all.earliest === null || span.earliest === null
        ? null
        : isAfter(all.earliest, span.earliest)
          ? span.earliest
          : all.earliest,
    latest:
      all.latest === null || span.latest === null
        ? null
        : isAfter(span.latest, all.latest)
          ? span.latest
          : all.latest,
  }))
}

/** Dates with a sign do not sort as texts do. */
function isAfter(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other)
}
