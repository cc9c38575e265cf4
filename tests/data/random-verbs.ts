import fc from 'fast-check'
import { type RecordId, type RecordKind, recordKinds } from '../../data/records/record-id.ts'
import { Refusal } from '../../data/refusal.ts'
import type { Argument, Day } from './in-memory-workbook.ts'

/** A step of a random day: which verb, and numbers by which it chooses what it is about. */
export type Step = { verb: number; picks: number[] }

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ verb: fc.nat(10_000), picks: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }) }),
  { minLength: 5, maxLength: 60 },
)

export const storyText = [
  'Eight militants dead, the ministry said; a resident counted at least ten bodies.',
  'The raid took place near Atmah on 28 September 2025, at dawn.',
  'Local sources said that the house belonged to a trader.',
].join('\n')

const quotes = ['Eight militants dead', 'at least ten bodies', 'near Atmah', '28 September 2025', 'a trader']
const names = ['Islamic State', 'Islamik State', 'ISIS', 'General Security', 'Abu Maria', 'a resident']
const placeNames = ['Atmah', 'Atmeh', 'Idlib', 'Harim']
const counts = ['8', 'at least 10', '5-7', 'about 40', 'dozens', 'unknown', 9]
const dates = ['2025-09-28', '2025-09', '2025-09-28~', '2024/..', 'unknown']
const codes = ['home', 'building', 'farm']

/** Performs a random step; whatever is refused has changed nothing. Returns whether it was done. */
export function takeStep(day: Day, step: Step): boolean {
  const before = day.changes.length
  const made = argumentOf(day, step)
  if (made === null) return false
  try {
    day.edit(made[0], made[1])
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  return day.changes.length > before
}

function argumentOf(day: Day, { verb, picks }: Step): [edit: string, argument: Argument] | null {
  let used = 0
  const pick = <T>(from: readonly T[]): T => from[(picks[used++ % picks.length] ?? 0) % from.length] as T
  const chance = (of: number) => (picks[used++ % picks.length] ?? 0) % of === 0
  const some = <K extends RecordKind>(...kinds: K[]): RecordId<K> | undefined => {
    const ids = kinds.flatMap((kind) => day.all(kind).map(({ id }) => id as RecordId<K>))
    return ids.length === 0 ? undefined : pick(ids)
  }
  const maybe = <T>(value: T): T | undefined => (chance(2) ? value : undefined)
  const valueFor = (field: string): unknown => {
    if (field === 'killed') return pick(counts)
    if (field === 'date') {
      const against = some('claim', 'source')
      if (against && chance(4)) {
        return { edtf: '2025-07', resolved: { against, offset: '-P2M', approximate: true } }
      }
      return pick(dates)
    }
    if (field === 'place') {
      const place = some('place')
      return place && chance(2) ? { place, relation: 'near' } : pick(placeNames)
    }
    if (field === 'initiator') return pick(names)
    if (field === 'site') return pick(codes)
    return pick(names)
  }
  const fieldName = () => pick(['killed', 'date', 'place', 'initiator', 'site', 'accusations', 'no_such'])
  const bearing = () => ({
    stance: pick(['supports', 'disputes']),
    speaker: maybe(pick(names)),
    via: maybe([pick(names)]),
    certainty: maybe('reported'),
  })
  const subject = some('incident')
  const makers: (() => [string, Argument])[] = [
    () => [
      'add-source',
      { title: pick(names), texts: [day.textRecord(storyText)], copyOf: maybe(some('source')) },
    ],
    () => ['add-incident', { title: pick(names), type: maybe('raid') }],
    () => {
      const actor = some('actor')
      const scope = maybe({ actors: actor ? [actor] : [], places: [], types: [] })
      return ['add-incident', { title: 'Sum', kind: 'aggregate', scope }]
    },
    () => ['set-incident', { id: subject, title: pick(names), status: maybe(pick(['coded', 'discarded'])) }],
    () => [
      'attach',
      { source: some('source'), quote: pick(quotes), subject, field: 'incidents_counted', value: '2' },
    ],
    () => ['set-source', { id: some('source'), title: pick(names), copyOf: maybe(some('source')) }],
    () => [
      'add-source-text',
      { source: some('source'), text: day.textRecord(`${pick(['', 'x ', '— '])}${storyText}`) },
    ],
    () => ['add-excerpt', { source: some('source'), quote: pick(quotes) }],
    ...[1, 2, 3].map(() => (): [string, Argument] => {
      const field = fieldName()
      const rest = { ...bearing(), subject, field, value: valueFor(field) }
      return ['attach', { source: some('source'), quote: pick(quotes), ...rest }]
    }),
    () => {
      const field = fieldName()
      return ['add-claim', { subject, field, value: valueFor(field), item: maybe(pick([1, 2])) }]
    },
    () => {
      const claim = some('claim')
      const field = claim ? day.get(claim).field : 'killed'
      return ['set-claim', { id: claim, value: valueFor(field), item: maybe(pick([1, 2])) }]
    },
    () => ['cite', { claim: some('claim'), excerpt: some('excerpt'), ...bearing() }],
    () => ['set-citation', { id: some('citation'), ...bearing() }],
    () => ['uncite', { id: some('citation') }],
    () => {
      const rule = pick(['only', 'best', 'lowest', 'highest', 'range', 'all', 'none'])
      const claim = some('claim')
      if (!claim) return ['decide', { subject, field: 'killed', rule }]
      const { subject: about, field, item } = day.get(claim)
      return ['decide', { subject: about, field, item, rule, claims: maybe([claim]) }]
    },
    () => ['decide', { subject, field: 'initiator', rule: 'best', value: pick(names) }],
    () => ['add-actor', { names: [{ text: pick(names), excerpt: maybe(some('excerpt')) }] }],
    () => ['set-actor', { id: some('actor'), names: [pick(names)] }],
    () => ['add-place', { names: [{ text: pick(placeNames), excerpt: maybe(some('excerpt')) }] }],
    () => ['set-place', { id: some('place'), parents: [some('place')].filter(Boolean) }],
    ...['part of', 'same as'].flatMap((type) => [
      (): [string, Argument] => ['relate', { from: some('incident'), type, to: some('incident') }],
      (): [string, Argument] => ['relate', { from: some('actor'), type, to: some('actor') }],
    ]),
    () => ['relate', { from: some('place'), type: 'in', to: some('place') }],
    () => [
      'add-participation',
      { incident: subject, actor: maybe(some('actor')), description: 'a son', role: 'victim' },
    ],
    () => ['set-participation', { id: some('participation'), actor: some('actor'), description: null }],
    () => ['merge', { into: some('actor'), from: some('actor') }],
    () => ['merge', { into: some('place'), from: some('place') }],
    () => ['merge', { into: some('incident'), from: some('incident') }],
    () => {
      const actor = some('actor')
      const known = actor ? day.get(actor) : undefined
      const merged = known?.merged[0]?.id
      return [
        'split',
        merged && chance(2) ? { id: actor, merged } : { id: actor, names: [known?.names[0]?.text] },
      ]
    },
    () => ['dismiss', { about: subject, problem: 'weekday-differs date 1', reason: 'Looked at.' }],
    () => {
      const [about, other] = [some('actor'), some('actor')]
      return ['dismiss', { about, problem: `possible-duplicate ${other}`, reason: 'Another.' }]
    },
    () => {
      const person = some('participation')
      return ['add-claim', { subject: person, field: 'fate', value: pick(['killed', 'injured', 'unknown']) }]
    },
    ...[1, 2, 3].map(() => (): [string, Argument] => {
      const kind = pick(recordKinds.filter((one) => one !== 'workbook' && one !== 'codebook'))
      return ['remove', { id: some(kind), with: chance(2) ? true : undefined }]
    }),
  ]
  return makers[verb % makers.length]?.() ?? null
}
