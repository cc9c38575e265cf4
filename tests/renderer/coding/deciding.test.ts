import { describe, expect, it } from 'vitest'
import type { FieldRow } from '../../../data/queries/incident-panel.ts'
import {
  decideEdit,
  isReady,
  reasonEdit,
  startDeciding,
} from '../../../renderer/views/coding/incident/deciding.ts'

type Decision = NonNullable<FieldRow['decision']>

function row(sources: number[], decision: Partial<Decision> | null = null): FieldRow {
  const claims = sources.map((count, index) => ({ id: `claim:${index + 1}`, sources: count }))
  return { field: { id: 'killed' }, item: 1, claims, decision } as unknown as FieldRow
}

const incident = 'incident:1'

describe('a decision while it is made', () => {
  it('offers for the best the claim that most independent sources carry', () => {
    const deciding = startDeciding(row([1, 2, 1]), 'best')
    expect(deciding).toEqual({ rule: 'best', claims: ['claim:2'] })
    expect(isReady(deciding)).toBe(true)
  })

  it('asks which, where as many carry one as another', () => {
    const deciding = startDeciding(row([1, 1]), 'best')
    expect(isReady(deciding)).toBe(false)
    expect(isReady({ ...deciding, claims: ['claim:1'] })).toBe(true)
  })

  it('keeps to the claim that was preferred before, while it stands', () => {
    const before = { rule: 'best', claims: ['claim:1'] } as Partial<Decision>
    expect(startDeciding(row([1, 2], before), 'best').claims).toEqual(['claim:1'])
    const gone = { rule: 'best', claims: ['claim:9'] } as unknown as Partial<Decision>
    expect(startDeciding(row([1, 2], gone), 'best').claims).toEqual(['claim:2'])
  })

  it('is one edit, with its reason where one is given', () => {
    expect(decideEdit(incident, row([1, 1]), { rule: 'lowest', claims: [] }, '  ')).toEqual({
      edit: 'decide',
      argument: { subject: incident, field: 'killed', item: 1, rule: 'lowest' },
    })
    const best = { rule: 'best', claims: ['claim:1'] } as const
    expect(decideEdit(incident, row([1, 1]), best, ' names known ').argument).toMatchObject({
      claims: ['claim:1'],
      reason: 'names known',
    })
  })

  it('is given another reason without resting on other claims', () => {
    const common = { subject: incident, field: 'killed', item: 1, value: { min: 8, max: 8 } }
    const over = { ...common, rule: 'lowest', claims: ['claim:2'] } as unknown as Decision
    expect(reasonEdit(over, 'why').argument).toMatchObject({ claims: ['claim:2'], reason: 'why' })
    const own = { ...common, rule: 'best', claims: [] } as unknown as Decision
    expect(reasonEdit(own, '').argument).toEqual({ ...common, rule: 'best' })
  })
})
