import type { ChangeHeader } from '../../../data/changes/change.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import type { LaterChange, TakenLater } from './take-later.ts'

/** How many of the changes behind the damage were taken along whole, in part, and not at all. */
export type Counted = { whole: number; part: number; none: number }

export function countLater(later: readonly LaterChange[]): Counted {
  const none = later.filter(isNone).length
  const whole = later.filter(({ without }) => without.length === 0).length
  return { whole, part: later.length - whole - none, none }
}

function isNone({ touched, without }: LaterChange): boolean {
  return touched > 0 && without.length === touched
}

/** What a recovery could not take along, for a person to read and to enter again: changes, then records. */
export function toldLeftOut(
  records: Records,
  { lost, later, leftOut }: TakenLater,
  about: { from: string; time: string },
): string {
  const describe = (id: RecordId) => describedBy(id, (one) => leftOut.get(one) ?? records.get(one))
  const without = (change: LaterChange) =>
    `- ${change.header.label}, ${signed(change.header)}: without ${change.without.map(describe).join('; ')}`
  const part = later.filter((change) => change.without.length > 0 && !isNone(change))
  const none = later.filter(isNone)
  const whole = later.length - part.length - none.length
  return [
    `Recovered from ${about.from}, ${about.time}`,
    '',
    'LOST: what these changes did cannot be read any more. What they touched stands as it stood before them.',
    ...lost.map((header) =>
      header ? `- ${header.label}, ${signed(header)}` : '- a change, or more, of which nothing can be read',
    ),
    '',
    `BEHIND THEM: ${whole} changes were taken along whole, ${part.length} in part, ${none.length} not at all.`,
    ...section('In part:', part.map(without)),
    ...section('Not at all:', none.map(without)),
    ...section(
      'Records that are not as the later changes left them:',
      [...leftOut].map(recordLine(describe)),
    ),
    '',
  ].join('\n')
}

function recordLine(describe: (id: RecordId) => string) {
  return ([id, record]: [RecordId, AnyRecord | null | undefined]): string => {
    if (record === undefined) return `- ${describe(id)}: made by a change that is lost`
    if (record === null) return `- ${describe(id)}: was taken away, but something that stands rests on it`
    return `- ${describe(id)}: ${JSON.stringify(record)}`
  }
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

function signed({ author, time }: ChangeHeader): string {
  return `by ${author} at ${time}`
}

/** A record by the words a person knows it by, and its id. */
function describedBy(id: RecordId, of: (id: RecordId) => AnyRecord | null | undefined): string {
  const words = wordsOf(of(id), (other) => describedBy(other, of))
  return words === '' ? id : `${id} (${words})`
}

function wordsOf(record: AnyRecord | null | undefined, describe: (id: RecordId) => string): string {
  if (!record) return ''
  if ('code' in record) return `${record.code} ${record.title}`
  if ('names' in record) return record.names[0]?.text ?? ''
  if ('quote' in record) return `“${record.quote.slice(0, 60)}”`
  if ('subject' in record) return `${record.field} of ${describe(record.subject)}`
  if ('claim' in record) return `on ${describe(record.claim)}`
  return 'texts' in record ? (record.title ?? record.original?.name ?? '') : ''
}
