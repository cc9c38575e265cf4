import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invertEdits } from '../../../data/changes/edit.ts'
import { ProblemList } from '../../../data/problems/problem-list.ts'
import { steps, storyText, takeStep } from '../random-verbs.ts'
import { watchedDay } from './watched-day.ts'

test('what changes leave is what looking at everything anew finds', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const { day, problems } = watchedDay()
      day.source(storyText, { title: 'Story' })
      for (const step of taken) takeStep(day, step)
      expect(problems.all()).toEqual(new ProblemList(day.records).all())
      const last = day.changes.at(-1)
      if (!last) return
      const inverse = invertEdits(last)
      day.records.apply(inverse)
      problems.note(inverse)
      expect(problems.all()).toEqual(new ProblemList(day.records).all())
    }),
    { numRuns: 150 },
  )
})

test('a dismissed problem stands no more, is listed with its reason, and comes back when it is another', () => {
  const { day, problems, rules } = watchedDay()
  const incident = day.incident('A raid', { type: 'raid' })
  day.claim(incident, 'killed', '3')
  const [found] = problems.of(incident)
  const dismissal = day.edit<'dismissal'>('dismiss', {
    about: incident,
    problem: found?.key,
    reason: 'From a phone call.',
  })
  expect(rules(incident)).toEqual([])
  expect(problems.all('dismissed')).toMatchObject([
    { rule: 'uncited', dismissal: { reason: 'From a phone call.' } },
  ])
  day.edit('remove', { id: dismissal })
  expect(rules(incident)).toEqual(['uncited'])
})
