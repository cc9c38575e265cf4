import type { Change, PlannedChange } from '../../data/changes/change.ts'
import { Draft } from '../../data/changes/draft.ts'
import type { RecordId, RecordKind } from '../../data/records/record-id.ts'
import type { Records } from '../../data/records/records.ts'
import { makeSource } from '../../data/records/source.ts'
import { Refusal } from '../../data/refusal.ts'
import { newId } from '../../main/new-id.ts'
import type { WorkbookStore } from '../../main/workbook/workbook-store.ts'
import { claim, incident } from '../main/workbook/sample-records.ts'

/** What was promised: a change by its number and id, or the hash of a text or an original. */
export type Acknowledged =
  | { change: { number: number; id: Change['header']['id'] } }
  | { text: string }
  | { original: string }

/** Random numbers below 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * One step of an analyst's or an importer's work: an import with its original and text, an excerpt, a claim, a change, a
 * removal, an undo, a redo, or several at once. Tells of each promise as it is made.
 */
export async function step(
  store: WorkbookStore,
  random: () => number,
  tell: (acknowledged: Acknowledged) => void,
): Promise<void> {
  const commit = async (make: (draft: Draft) => void) => {
    const { number, id } = await store.commit((records) => planned(records, make))
    tell({ change: { number, id } })
  }
  const back = async (direction: 'undo' | 'redo') => {
    const { number, id } = await store[direction]('Amal')
    tell({ change: { number, id } })
  }
  const choice = random()
  try {
    if (choice < 0.2) await importSource(store, random, commit, tell)
    else if (choice < 0.35) await commit((draft) => draft.create<'incident'>(newIncident(random)))
    else if (choice < 0.5) await commit((draft) => addClaim(draft, random))
    else if (choice < 0.6) await commit((draft) => addExcerpt(store, draft, random))
    else if (choice < 0.75) await commit((draft) => retitle(draft, random))
    else if (choice < 0.82) await commit((draft) => removeOne(draft, random))
    else if (choice < 0.9) await back('undo')
    else if (choice < 0.95) await back('redo')
    else
      await Promise.all([1, 2, 3].map(() => commit((draft) => draft.create<'incident'>(newIncident(random)))))
  } catch (error) {
    // Nothing to undo, or something in the way: an answer like any other.
    if (!(error instanceof Refusal)) throw error
  }
}

function planned(records: Records, make: (draft: Draft) => void): PlannedChange {
  const draft = new Draft(records)
  make(draft)
  return { label: 'step', author: 'Amal', edits: draft.edits() }
}

function newIncident(random: () => number) {
  const code = `SY-${Math.floor(random() * 1e9)}`
  return { ...incident(1), id: newId('incident'), code, title: 'Raid '.repeat(1 + random() * 20).trim() }
}

async function importSource(
  store: WorkbookStore,
  random: () => number,
  commit: (make: (draft: Draft) => void) => Promise<void>,
  tell: (acknowledged: Acknowledged) => void,
): Promise<void> {
  const text = `At least ${Math.floor(random() * 1e6)} people, ريف إدلب, ${'and more '.repeat(random() * 2_000)}`
  const bytes = Buffer.from(`<p>${text}</p>`)
  const original = await store.putOriginal(bytes)
  tell({ original })
  const sha256 = await store.putText(text)
  tell({ text: sha256 })
  const time = '2025-10-01T08:00:00.000Z'
  const made = { sha256, length: text.length, extractor: 'html', encoding: 'utf-8', time, pages: null }
  await commit((draft) =>
    draft.create<'source'>(
      makeSource(newId('source'), {
        original: { name: 'raid.html', mediaType: 'text/html', bytes: bytes.length, sha256: original },
        texts: [made],
      }),
    ),
  )
}

function addClaim(draft: Draft, random: () => number): void {
  const subject = anyOf(draft, 'incident', random)
  if (subject) draft.create<'claim'>({ ...claim(1, subject), id: newId('claim') })
}

function addExcerpt(store: WorkbookStore, draft: Draft, random: () => number): void {
  const id = anyOf(draft, 'source', random)
  const [kept] = id ? (draft.get<'source'>(id)?.texts ?? []) : []
  if (!id || !kept) return
  const text = store.textOf(kept.sha256)
  const end = 9 + Math.floor(random() * 8)
  draft.create<'excerpt'>({
    id: newId('excerpt'),
    source: id,
    textSha256: kept.sha256,
    quote: text.slice(3, end),
    prefix: text.slice(0, 3),
    suffix: text.slice(end, end + 8),
    start: 3,
    end,
    page: null,
    note: null,
    tags: [],
    resolutions: [],
  })
}

function retitle(draft: Draft, random: () => number): void {
  const id = anyOf(draft, 'incident', random)
  if (id) draft.set<'incident'>(id, { title: `Another title ${random()}` })
}

function removeOne(draft: Draft, random: () => number): void {
  const id = anyOf(draft, 'incident', random)
  if (!id) return
  for (const referrer of draft.referrers(id)) draft.remove(referrer)
  draft.remove(id)
}

function anyOf<K extends RecordKind>(records: Records, kind: K, random: () => number): RecordId<K> | null {
  const all = [...records.ofKind(kind)]
  return (all[Math.floor(random() * all.length)]?.id as RecordId<K> | undefined) ?? null
}
