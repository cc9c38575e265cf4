import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invertEdits } from '../../../data/changes/edit.ts'
import { ProblemList } from '../../../data/problems/problem-list.ts'
import { Refusal } from '../../../data/refusal.ts'
import type { Argument } from '../in-memory-workbook.ts'
import { type WatchedDay, watchedDay } from './watched-day.ts'

/** Incidents, aggregates, actors and places that hang together in every way, so that nearly each step bears on others. */
function world() {
  const watched = watchedDay()
  const { day } = watched
  const source = day.source('Two operations in March 2025, one dead, at the mill.')
  const places = ['Idlib', 'Harim', 'Atmah', 'Atmeh'].map((name) => day.place(name))
  const actors = ['The Guard', 'Southern Guard', 'Qahtani', 'al-Kahtani'].map((name) => day.actor(name))
  const incidents = [0, 1, 2, 3].map((at) => {
    const incident = day.incident(`Raid ${at}`, { type: 'raid', status: 'coded' })
    day.attach(source, 'March 2025', incident, 'date', `2025-03-0${1 + (at % 2)}`)
    day.attach(source, 'at the mill', incident, 'place', places[at])
    for (const actor of actors.slice(at % 2, 3)) day.claim(incident, 'initiator', actor, { item: 1 })
    return incident
  })
  const people = incidents.map((incident) =>
    day.edit('add-participation', { incident, description: 'a man', role: 'victim' }),
  )
  const aggregates = [
    { actors: [], places: [], types: ['raid'] },
    { actors: [], places: [places[0]], types: [] },
  ].map((scope) => {
    const aggregate = day.incident('Sum', { kind: 'aggregate', scope, period: { edtf: '2025-03' } })
    day.attach(source, 'Two operations', aggregate, 'incidents_counted', '3')
    return aggregate
  })
  return { watched, source, places, actors, incidents, people, aggregates }
}

type World = ReturnType<typeof world>
type Pick = <T>(from: readonly T[]) => T

/** What a step may be. What is refused changes nothing. */
const verbs: ((world: World, pick: Pick) => [string, Argument])[] = [
  ({ incidents }, pick) => ['relate', { from: pick(incidents), type: 'same as', to: pick(incidents) }],
  ({ actors }, pick) => ['relate', { from: pick(actors), type: 'same as', to: pick(actors) }],
  ({ places }, pick) => ['relate', { from: pick(places), type: 'in', to: pick(places) }],
  ({ places }, pick) => ['set-place', { id: pick(places), parents: [pick(places)] }],
  ({ places }, pick) => ['set-place', { id: pick(places), parents: [] }],
  ({ places }, pick) => [
    'set-place',
    {
      id: pick(places),
      point: pick([{ latitude: 35, longitude: 36 }, null]),
      extent: pick([[30, 30, 31, 31], null]),
    },
  ],
  ({ places }, pick) => ['set-place', { id: pick(places), names: [pick(['Atmah', 'Atmeh', 'Sarmada'])] }],
  ({ actors }, pick) => [
    'set-actor',
    { id: pick(actors), names: [pick(['Qahtani', 'al-Kahtani', 'Guard'])] },
  ],
  ({ incidents }, pick) => [
    'set-incident',
    { id: pick(incidents), status: pick(['draft', 'coded', 'discarded']) },
  ],
  ({ incidents }, pick) => ['set-incident', { id: pick(incidents), type: pick(['raid', 'arrest', null]) }],
  ({ aggregates, places }, pick) => [
    'set-incident',
    { id: pick(aggregates), scope: { actors: [], places: pick([[], [pick(places)]]), types: [] } },
  ],
  ({ people }, pick) => [
    'add-claim',
    { subject: pick(people), field: 'fate', value: pick(['killed', 'injured']) },
  ],
  ({ actors }, pick) => ['merge', { into: pick(actors), from: pick(actors) }],
  ({ incidents }, pick) => ['merge', { into: pick(incidents), from: pick(incidents) }],
  ({ watched }, pick) => [
    'set-claim',
    { id: pick(of(watched, 'claim')), value: pick(['2025-03-01', '2025-02', '4']) },
  ],
  ({ watched }, pick) => ['remove', { id: pick(of(watched, 'relation')) }],
  ({ watched }, pick) => ['remove', { id: pick(of(watched, 'dismissal')) }],
  ({ watched }, pick) => {
    const { about, key } = pick(watched.problems.all()) ?? {}
    return ['dismiss', { about, problem: key, reason: 'Looked at.' }]
  },
]

function of({ day }: WatchedDay, kind: 'claim' | 'relation' | 'dismissal'): (string | undefined)[] {
  return day.all(kind).map(({ id }) => id)
}

const steps = fc.array(fc.array(fc.nat(1_000), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 25,
})

test('what changes leave is what looking at everything anew finds, also after an undo', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const made = world()
      const { day, problems } = made.watched
      for (const [verb = 0, ...numbers] of taken) {
        let used = 0
        const pick: Pick = (from) => from[(numbers[used++ % numbers.length] ?? 0) % from.length] as never
        const before = day.changes.length
        try {
          day.edit(...(verbs[verb % verbs.length] as (typeof verbs)[number])(made, pick))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
        if (day.changes.length === before) continue
        expect(problems.all()).toEqual(new ProblemList(day.records).all())
        if (verb % 3 !== 0) continue
        const inverse = invertEdits(day.changes.at(-1) ?? [])
        day.records.apply(inverse)
        problems.note(inverse)
        expect(problems.all()).toEqual(new ProblemList(day.records).all())
      }
      expect(problems.all('dismissed')).toEqual(new ProblemList(day.records).all('dismissed'))
    }),
    { numRuns: 80 },
  )
}, 60_000)
