import {
  type ChangeBody,
  type ChangeHeader,
  type ChangeId,
  changeBodySchema,
  changeHeaderSchema,
} from '../../../data/changes/change.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import { Refusal } from '../../../data/refusal.ts'
import { sha256Of } from '../sha256.ts'

/*
 * A line of the journal is `HEADER\tBODY\n`, both JSON, which never holds a bare tab: so headers can be read without
 * their bodies. The header's id is the SHA-256 of the header as it stands without the id; its parents chain it to all
 * that came before. `bodyDigest` is the SHA-256 of the body as it stands, salt included. Of lines that were written
 * together, all but the first end in `\tLEAD`, how many bytes after the first they begin: one fsync confirmed them all,
 * so where one is missing none was acknowledged. Behind the last line there may be null bytes: room for the next.
 */

/** A change in the words in which it stands, or will stand, in the journal. */
export type SealedChange = { header: ChangeHeader; edits: Edit[]; line: Buffer }

/** All of a change that is not its content. */
export type Seal = {
  label: string
  author: string
  undoes?: ChangeId
  /** null for the first change of a workbook. */
  parent: ChangeId | null
  workbook: string
  /** ISO 8601 in UTC, with milliseconds. */
  time: string
  /** Random, so that a body that is withheld later cannot be guessed from its digest. */
  salt: string
}

/** The longest body that is written, in UTF-16 units; it must be read back as one string. */
const longestBody = 200_000_000

/**
 * `edits` come back as they will be read from the disk: parsed from the very text that is written. Throws Refusal where
 * the change is too large for a line.
 */
export function sealChange(edits: readonly Edit[], seal: Seal): SealedChange {
  const body = bodyOf(edits, seal.salt)
  const unsigned = {
    parents: seal.parent === null ? [] : [seal.parent],
    workbook: seal.workbook,
    author: seal.author,
    time: seal.time,
    label: seal.label,
    ...(seal.undoes !== undefined && { undoes: seal.undoes }),
    bodyDigest: sha256Of(body),
  }
  const canonical = JSON.stringify(unsigned)
  const id: ChangeId = `change:${sha256Of(canonical)}`
  const line = Buffer.from(`{"id":"${id}",${canonical.slice(1)}\t${body}\n`)
  return { header: { id, ...unsigned }, edits: (JSON.parse(body) as ChangeBody).edits, line }
}

function bodyOf(edits: readonly Edit[], salt: string): string {
  try {
    const text = JSON.stringify({ salt, edits })
    if (text.length <= longestBody) return text
  } catch (error) {
    // What no string can hold is too large as well.
    if (!(error instanceof RangeError)) throw error
  }
  throw new Refusal('too-large', 'This is too much for one change; make it in several.', {
    edits: edits.length,
  })
}

/** Sealed changes as the bytes to write, together. */
export function linesOf(changes: readonly SealedChange[]): Buffer[] {
  if (changes.length === 1) return changes.map(({ line }) => line)
  let lead = 0
  return changes.map(({ line }) => {
    const whole = lead === 0 ? line : Buffer.concat([line.subarray(0, -1), Buffer.from(`\t${lead}\n`)])
    lead += whole.length
    return whole
  })
}

/** How many bytes before this line the first of those that were written with it begins. */
export function readLead(line: Buffer): number {
  const last = line.lastIndexOf(tab)
  const lead = last > line.indexOf(tab) ? Number(line.toString('latin1', last + 1)) : 0
  return Number.isSafeInteger(lead) && lead > 0 ? lead : 0
}

/** The lines of a segment without the room behind them. */
export function withoutReserve(segment: Buffer): Buffer {
  let end = segment.length
  while (end > 0 && segment[end - 1] === 0) end -= 1
  return segment.subarray(0, end)
}

const tab = 9
const idEnds = '{"id":"change:'.length + 64 + '",'.length

/** The header of a line (its newline aside), after its hash and its schema; a string says what is wrong with it. */
export function readHeader(line: Buffer): ChangeHeader | string {
  const end = line.indexOf(tab)
  if (end < 0) return 'the line has no header'
  const text = line.toString('utf8', 0, end)
  const id = `change:${sha256Of(`{${text.slice(idEnds)}`)}`
  if (!text.startsWith(`{"id":"${id}",`)) return 'the header does not match its id'
  const header = changeHeaderSchema.safeParse(fromJson(text))
  return header.success ? (header.data as ChangeHeader) : 'the header has another shape'
}

/** The body of a line whose header is known, after its hash and its schema; a string says what is wrong with it. */
export function readBody(line: Buffer, header: ChangeHeader): ChangeBody | string {
  const start = line.indexOf(tab) + 1
  const end = line.indexOf(tab, start)
  const bytes = line.subarray(start, end < 0 ? line.length : end)
  if (sha256Of(bytes) !== header.bodyDigest) return 'the body does not match its digest'
  const body = changeBodySchema.safeParse(fromJson(bytes.toString('utf8')))
  return body.success ? body.data : 'the body has another shape'
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
