import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'
import { kindOf, type RecordId, recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'

/** A record as it is after a change, as text; null where it is gone. */
export type Written = { id: string; record: string | null }

/** One change in SQLite: the records as they are after it, and the change itself beside them. */
export type SqliteEdits = { edit(written: readonly Written[], change: string): void; close(): void }

/**
 * The same records in SQLite, WAL and synchronous=FULL: every edit is one transaction that is on the disk. A sentence
 * where its native module was never built: `npm rebuild better-sqlite3 --ignore-scripts=false` does that.
 */
export function sqliteEdits(path: string, records: Records): SqliteEdits | string {
  let database: Database.Database
  try {
    database = new (createRequire(import.meta.url)('better-sqlite3') as typeof Database)(path)
  } catch (error) {
    return `SQLite cannot run here: ${error instanceof Error ? error.message.split('\n')[0] : error}`
  }
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table records (id text primary key, kind text, record text)')
  database.exec('create index kinds on records (kind)')
  database.exec('create table changes (number integer primary key, change text)')
  const insert = database.prepare('insert into records values (?, ?, ?)')
  database.transaction(() => {
    for (const kind of recordKinds) {
      for (const record of records.ofKind(kind)) insert.run(record.id, kind, JSON.stringify(record))
    }
  })()
  const put = database.prepare(
    'insert into records values (?, ?, ?) on conflict (id) do update set record = excluded.record',
  )
  const drop = database.prepare('delete from records where id = ?')
  const append = database.prepare('insert into changes (change) values (?)')
  return {
    edit: database.transaction((written: readonly Written[], change: string) => {
      for (const { id, record } of written) {
        if (record === null) drop.run(id)
        else put.run(id, kindOf(id as RecordId), record)
      }
      append.run(change)
    }),
    close: () => database.close(),
  }
}
