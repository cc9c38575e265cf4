import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSample, sampleCoding, sampleSources } from '../../../build/sample/make-sample.mjs'
import { fieldsFor } from '../../../data/codebook/fields-for.ts'
import { type FieldEvidence, subjectEvidence } from '../../../data/evidence/field-evidence.ts'
import type { Incident } from '../../../data/records/incident.ts'
import type { RecordOf } from '../../../data/records/record.ts'
import type { RecordKind } from '../../../data/records/record-id.ts'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'

const commandLine = join(import.meta.dirname, '../../../dist/main/command-line.js')
const folder = mkdtempSync(join(tmpdir(), 'sourceline-sample-'))
let sample: WorkbookStore

beforeAll(async () => {
  const path = join(folder, 'Sample.sourceline')
  await makeSample(path, commandLine)
  sample = await openWorkbook(path, { readOnly: true })
}, 60_000)
afterAll(async () => {
  await sample?.close()
  rmSync(folder, { recursive: true, force: true })
})

const all = <K extends RecordKind>(kind: K): RecordOf<K>[] => [...sample.records.ofKind(kind)]

function evidenceOn({ id, codedUnder, type, kind }: Incident): FieldEvidence[] {
  const codebook = sample.records.get(codedUnder)
  if (!codebook) throw new Error(`${codedUnder} is missing`)
  const form = fieldsFor(codebook, { subject: 'incident', type, kind })
  return subjectEvidence(
    sample.records,
    id,
    form.flatMap(({ fields }) => fields),
  )
}

const evidence = (code: string, field: string) => {
  const incident = all('incident').find((one) => one.code === code)
  return incident && evidenceOn(incident).find((one) => one.field.id === field)
}

describe('the sample workbook', () => {
  it('holds every source and all of the coding', () => {
    expect(all('source')).toHaveLength(sampleSources().length)
    const made = sampleCoding()
      .flatMap(({ edits }) => edits)
      .filter(({ edit }) => edit === 'add-incident')
    expect(all('incident')).toHaveLength(made.length)
    expect(all('incident').filter(({ kind }) => kind === 'aggregate')).toHaveLength(1)
    expect(made.length).toBeGreaterThanOrEqual(7)
  })

  it('is what two people did, one change after the other', async () => {
    const headers = await sample.headers(1, sample.number)
    expect(new Set(headers.map(({ author }) => author))).toEqual(new Set(['Noor', 'Teo']))
    expect(headers.length).toBeGreaterThan(200)
  })

  it('verifies clean', async () => {
    expect(await verifyWorkbook(sample.path)).toEqual([])
  })

  it('quotes word for word', () => {
    for (const { textSha256, start, end, quote } of all('excerpt')) {
      expect(sample.textOf(textSha256).slice(start, end)).toBe(quote)
    }
  })

  it('claims only what the codebook has for that type of incident', () => {
    for (const incident of all('incident')) {
      const onForm = evidenceOn(incident).flatMap(({ claims }) => claims.map(({ claim }) => claim.id))
      const standing = sample.records
        .referring('claim', incident.id)
        .filter(({ subject }) => subject === incident.id)
      expect(onForm.toSorted()).toEqual(standing.map(({ id }) => id).toSorted())
    }
  })

  it('shows every state of evidence, several of them on one incident', () => {
    const states = all('incident').map((incident) => new Set(evidenceOn(incident).map(({ state }) => state)))
    expect(states.some((one) => one.size === 6)).toBe(true)
  })

  it('holds rival death tolls, one of them decided, and a copy that is no second witness', () => {
    const killed = evidence('NH-2024-0003', 'killed')
    expect(killed?.claims.map(({ claim }) => claim.value)).toEqual([
      { min: 7, max: 7 },
      expect.objectContaining({ min: 9, complete: true }),
      { min: 9, max: 9 },
      { min: 4, max: 4 },
    ])
    expect(killed?.state).toBe('rival')
    expect(killed?.decision?.rule).toBe('best')
    expect(killed?.reported).toMatchObject({ value: { min: 9 }, low: 4, high: null })
    expect(killed?.claims[0]?.citations).toHaveLength(2)
    expect(killed?.claims[0]?.state).toBe('one')
    expect(evidence('NH-2024-0004', 'killed')).toMatchObject({ state: 'rival', decision: null })
  })

  it('holds a denial, an open minimum, a vague date, alternatives, and a cell that adds up', () => {
    expect(evidence('NH-2024-0003', 'initiator')?.state).toBe('disputed')
    expect(evidence('NH-2024-0005', 'killed')?.reported).toMatchObject({ low: 5, high: null })
    expect(evidence('NH-2022-0001', 'date')?.reported.value).toMatchObject({ edtf: '2022-23' })
    expect(evidence('NH-2024-0001', 'weapon')?.reported.value).toHaveProperty('oneOf')
    const [size, ...parts] = ['cell_size', 'killed', 'injured', 'detained'].map(
      (field) => evidence('NH-2024-0004', field)?.claims[0]?.claim.value as { min: number },
    )
    expect(size?.min).toBe(parts.reduce((sum, part) => sum + part.min, 0))
  })

  it('works a date out from another and keeps from what', () => {
    const dates = evidence('NH-2024-0001', 'date')?.claims.map(({ claim }) => claim.value) ?? []
    expect(dates).toContainEqual(
      expect.objectContaining({
        edtf: '2024-01-25~',
        resolved: {
          against: evidence('NH-2024-0004', 'date')?.claims[0]?.claim.id,
          offset: '-P7W',
          approximate: true,
        },
      }),
    )
    expect(evidence('NH-2024-0001', 'date')?.state).toBe('several')
  })
})
