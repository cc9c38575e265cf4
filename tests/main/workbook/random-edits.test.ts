import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { realFiles } from '../../../main/workbook/file-layer.ts'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { createWorkbook, openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { randomFrom, step } from '../../crash/editing.ts'
import { beginning } from './sample-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What happens next: so many steps with a seed, closing and opening, or as far back as undo goes and forth again. */
const happening = fc.oneof(
  fc.record({ steps: fc.integer({ min: 1, max: 12 }), seed: fc.integer() }),
  fc.constant('reopen' as const),
  fc.constant('back and forth' as const),
)

test('whatever is edited, undone and redone: opening again, by snapshot or by journal, gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(happening, { maxLength: 12 }),
      fc.integer({ min: 2, max: 9 }),
      async (happenings, changes) => {
        const path = join(temporaryFolder(), 'raids.sourceline')
        const options = { files: realFiles, snapshotLimits: { changes, bytes: 1e9 } }
        await createWorkbook(path, beginning)
        let store = await openWorkbook(path, options)
        for (const next of happenings) {
          if (next === 'reopen') {
            const before = stateOf(store.records)
            await store.close()
            store = await openWorkbook(path, options)
            expect(stateOf(store.records)).toEqual(before)
          } else if (next === 'back and forth') {
            const before = stateOf(store.records)
            let undone = 0
            // The very first change made the workbook itself, which stays.
            while (undone < 5 && (await store.undo('Amal').catch(() => null))) undone += 1
            for (let redone = 0; redone < undone; redone += 1) await store.redo('Amal')
            expect(stateOf(store.records)).toEqual(before)
          } else {
            const random = randomFrom(next.seed)
            for (let count = 0; count < next.steps; count += 1) await step(store, random, () => {})
            await new Promise(setImmediate)
          }
        }
        const before = stateOf(store.records)
        await store.close()
        expect(await verifyWorkbook(path)).toEqual([])
        const reader = await openWorkbook(path, { readOnly: true })
        expect(stateOf(reader.records)).toEqual(before)
        await reader.close()
      },
    ),
    { numRuns: 30 },
  )
}, 60_000)

/** Every record, and who rests on it. */
function stateOf(records: Records): unknown[] {
  return recordKinds.flatMap((kind) =>
    [...records.ofKind(kind)].map((record) => ({ record, referrers: records.referrers(record.id).sort() })),
  )
}
