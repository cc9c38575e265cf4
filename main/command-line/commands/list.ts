import { ProblemList } from '../../../data/problems/problem-list.ts'
import { type RecordKind, recordKinds } from '../../../data/records/record-id.ts'
import type { WorkbookStore } from '../../workbook/workbook-store.ts'
import { type Command, UsageError } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { exactly, parseWords } from '../words.ts'
import { incidentOptions, listIncidents } from './list-incidents.ts'

/** What a person asks for, and the kind of record it is: the plural of every kind but the workbook itself. */
const plurals = new Map<string, RecordKind>(
  recordKinds.filter((kind) => kind !== 'workbook').map((kind) => [`${kind}s`, kind]),
)
const kinds = [...plurals.keys(), 'problems', 'changes']

export const list: Command = {
  name: 'list',
  usage:
    'list WORKBOOK KIND · list WORKBOOK incidents [--from DATE] [--to DATE] [--undated] [--sort ORDER] [--down]',
  does: `the records of a kind, one a line: ${kinds.join(', ')}; incidents also by the days they can have been on`,
  async run({ words, answer, say }) {
    const { values, positionals } = parseWords(words, incidentOptions)
    const [workbook, kind] = exactly(positionals, 'WORKBOOK', 'KIND')
    const ordered = Object.keys(values).length > 0
    if (ordered && kind !== 'incidents') {
      throw new UsageError(`--${Object.keys(values)[0]} is for incidents only`)
    }
    const record = plurals.get(kind)
    if (record === undefined && !kinds.includes(kind)) {
      throw new UsageError(`there is no kind “${kind}” (there are ${kinds.join(', ')})`)
    }
    return withWorkbook(workbook, 'read', say, async (store) => {
      if (ordered) listIncidents(store.records, values, { answer, say })
      else if (kind === 'changes') await listChanges(store, answer)
      else if (record === undefined) for (const one of new ProblemList(store.records).all()) answer(one)
      else for (const one of store.records.ofKind(record)) answer(one)
      return 0
    })
  },
}

const headersAtOnce = 1_000

async function listChanges(store: WorkbookStore, answer: (value: unknown) => void): Promise<void> {
  for (let from = 1; from <= store.number; from += headersAtOnce) {
    const headers = await store.headers(from, Math.min(store.number, from + headersAtOnce - 1))
    for (const [index, header] of headers.entries()) answer({ number: from + index, ...header })
  }
}
