import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvChunks } from '../../../../data/exports/csv/csv-chunks.ts'
import { tables } from '../../../../data/exports/csv/tables.ts'
import { manyIncidents } from './many-incidents.ts'

/** Milliseconds of processor time: waiting for others does not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function fastest(rounds: number, work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => processorTime(work)))
}

test('a report of incidents takes at most twice as long as the CSV library takes to write its rows', () => {
  const { records } = manyIncidents(4_000)
  const rows = Array.from(tables.incidents(records).rows(0), ({ cells }) => cells)
  const library = fastest(5, () => Papa.unparse(rows, { newline: '\r\n' }))
  const report = fastest(5, () => {
    for (const _ of csvChunks(tables.incidents(records), { byteOrderMark: 'without' }));
  })
  expect(report / library).toBeLessThan(2)
}, 60_000)
