import { describe, expect, test } from 'vitest'
import { parseField, recordSchemas } from '../../../data/records/record.ts'
import { recordKinds } from '../../../data/records/record-id.ts'

describe('parseField', () => {
  test('is all it takes: no schema of a record looks at several fields at once', () => {
    for (const kind of recordKinds) expect(recordSchemas[kind].def.checks ?? []).toEqual([])
  })

  test('gives the field as the schema has it', () => {
    expect(parseField('incident:1', 'title', '  A raid ')).toBe('A raid')
  })

  test('names the path of what does not fit, and a field that does not exist', () => {
    const issues = (name: string, raw: unknown) => {
      try {
        return parseField('incident:1', name, raw)
      } catch (error) {
        const { issues } = error as { issues: { path: unknown[]; keys?: unknown[] }[] }
        return issues.map(({ path, keys }) => [...path, ...(keys ?? [])])
      }
    }
    expect(issues('tags', ['night', ''])).toEqual([['tags', 1]])
    expect(issues('colour', 'red')).toEqual([['colour']])
    expect(issues('toString', 'red')).toEqual([['toString']])
  })
})
