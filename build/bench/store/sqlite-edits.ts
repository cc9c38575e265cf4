import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'
import type { AnyRecord } from '../../../data/records/record.ts'
import { kindOf } from '../../../data/records/record-id.ts'

/** One edit in SQLite: the record as it is now, and the change in the journal. */
export type SqliteEdits = { edit(id: string, record: string, change: string): void; close(): void }

/**
 * The same records in SQLite, WAL and synchronous=FULL: every edit is one transaction that is on the disk. A sentence
 * where its native module was never built: `npm rebuild better-sqlite3 --ignore-scripts=false` does that.
 */
export function sqliteEdits(path: string, records: Iterable<AnyRecord>): SqliteEdits | string {
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
    for (const record of records) insert.run(record.id, kindOf(record.id), JSON.stringify(record))
  })()
  const update = database.prepare('update records set record = ? where id = ?')
  const append = database.prepare('insert into changes (change) values (?)')
  return {
    edit: database.transaction((id: string, record: string, change: string) => {
      update.run(record, id)
      append.run(change)
    }),
    close: () => database.close(),
  }
}
