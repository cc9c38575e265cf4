import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FileLayer, realFiles } from '../../../main/workbook/file-layer.ts'
import { withoutReserve } from '../../../main/workbook/journal/journal-line.ts'
import { JournalWriter } from '../../../main/workbook/journal/journal-writer.ts'
import { journalFile, layoutOf } from '../../../main/workbook/layout.ts'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { addIncidents, codes, codesUpTo, newWorkbook } from './new-workbook.ts'
import { by, created, incident } from './sample-records.ts'

/** A disk on which chosen calls fail from now on. */
class FailingDisk {
  readonly failing = new Map<keyof FileLayer, string>()
  readonly layer: FileLayer = {
    ...realFiles,
    write: (file, bytes, position) => {
      if (!this.failing.has('write')) return realFiles.write(file, bytes, position)
      // A full disk takes what still fits.
      realFiles.write(file, bytes.subarray(0, Math.floor(bytes.length / 2)), position)
      throw this.#error('write')
    },
    sync: (file) => this.#unlessFailing('sync', () => realFiles.sync(file)),
    syncFolder: (path) => this.#unlessFailing('syncFolder', () => realFiles.syncFolder(path)),
    truncate: (file, length) => this.#unlessFailing('truncate', () => realFiles.truncate(file, length)),
    rename: (from, to) => this.#unlessFailing('rename', () => realFiles.rename(from, to)),
  }

  #unlessFailing(call: keyof FileLayer, perform: () => void): void {
    if (this.failing.has(call)) throw this.#error(call)
    perform()
  }

  #error(call: keyof FileLayer): Error {
    const code = this.failing.get(call) as string
    return Object.assign(new Error(`${code}: ${call}`), { code })
  }
}

const add = (number: number) => by('Amal', 'add', created(incident(number)))

describe('a disk that fails', () => {
  test.each(['ENOSPC', 'EIO'])(
    '%s while writing: memory and disk stay as they were, and later it goes on',
    async (code) => {
      const disk = new FailingDisk()
      const store = await newWorkbook({ files: disk.layer })
      await addIncidents(store, 1, 2)
      const journal = join(store.path, 'journal/000001.jsonl')
      const before = withoutReserve(readFileSync(journal))
      disk.failing.set('write', code)
      const [first, second] = await Promise.allSettled([store.commit(add(3)), store.commit(add(4))])
      expect(first).toMatchObject({
        status: 'rejected',
        reason: { code: 'not-written', details: { reason: code } },
      })
      expect(second.status).toBe('rejected')
      expect(withoutReserve(readFileSync(journal))).toEqual(before)
      expect(codes(store)).toEqual(codesUpTo(2))
      expect(store).toMatchObject({ number: 3, readOnly: false })
      await expect(store.putText('text')).rejects.toMatchObject({ code: 'not-written' })
      expect(readdirSync(join(store.path, 'texts'))).toEqual([])
      disk.failing.clear()
      await store.commit(add(3))
      await store.close()
      expect(await verifyWorkbook(store.path)).toEqual([])
      const again = await openWorkbook(store.path)
      expect(codes(again)).toEqual(codesUpTo(3))
      await again.close()
    },
  )

  test('a failed write that cannot be taken back makes the store read-only', async () => {
    const disk = new FailingDisk()
    const store = await newWorkbook({ files: disk.layer })
    await addIncidents(store, 1, 1)
    disk.failing.set('write', 'EIO').set('truncate', 'EIO')
    await expect(store.commit(add(2))).rejects.toMatchObject({ code: 'not-written' })
    expect(store.readOnly).toBe(true)
    disk.failing.clear()
    await expect(store.commit(add(2))).rejects.toMatchObject({ code: 'read-only' })
    expect(codes(store)).toEqual(codesUpTo(1))
    await store.close()
    const again = await openWorkbook(store.path)
    expect(again.report.torn).not.toBeNull()
    expect(codes(again)).toEqual(codesUpTo(1))
    await again.close()
  })

  test('after a failed fsync the page cache is not trusted: the store is read-only, and says so', async () => {
    const disk = new FailingDisk()
    const store = await newWorkbook({ files: disk.layer })
    disk.failing.set('sync', 'EIO')
    await expect(store.commit(add(1))).rejects.toMatchObject({
      code: 'read-only',
      message: 'The disk could not confirm a change; the workbook is read-only until opened again.',
    })
    disk.failing.clear()
    await expect(store.commit(add(1))).rejects.toMatchObject({ code: 'read-only' })
    await expect(store.putText('text')).rejects.toMatchObject({ code: 'read-only' })
    expect(codes(store)).toEqual([])
    await store.close()
    const again = await openWorkbook(store.path)
    expect(codes(again)).toEqual([])
    await again.commit(add(1))
    await again.close()
  })

  test('a snapshot that cannot be written costs nothing but time, and the next one has it all', async () => {
    const disk = new FailingDisk()
    const store = await newWorkbook({ files: disk.layer, snapshotLimits: { changes: 3, bytes: 1e9 } })
    disk.failing.set('rename', 'ENOSPC')
    await addIncidents(store, 1, 10)
    expect(store.snapshotFailure).toMatchObject({ code: 'ENOSPC' })
    expect(codes(store)).toEqual(codesUpTo(10))
    disk.failing.clear()
    await addIncidents(store, 11, 20)
    await store.close()
    expect(store.snapshotFailure).toBeNull()
    expect(await verifyWorkbook(store.path)).toEqual([])
    const again = await openWorkbook(store.path)
    expect(codes(again)).toEqual(codesUpTo(20))
    await again.close()
  })
})

test('a journal that cannot be trusted any more is not gone on with in a new segment', async () => {
  const store = await newWorkbook()
  await store.close()
  const disk = new FailingDisk()
  const layout = layoutOf(store.path)
  const { size } = statSync(journalFile(layout, 1))
  const journal = new JournalWriter(disk.layer, layout, { segment: 1, offset: size })
  disk.failing.set('sync', 'EIO')
  expect(() => journal.append(Buffer.from('x\n'))).toThrow(/could not confirm/)
  disk.failing.clear()
  expect(() => journal.beginSegment()).toThrow(/could not confirm/)
  expect(readdirSync(layout.journal)).toEqual(['000001.jsonl'])
  journal.close()
})

describe('others at the same folder', () => {
  test('a journal that somebody else wrote to is noticed before anything is added', async () => {
    const store = await newWorkbook()
    appendFileSync(join(store.path, 'journal/000001.jsonl'), 'x')
    await expect(store.commit(add(1))).rejects.toThrow(/Another program wrote to this workbook/)
    expect(store.readOnly).toBe(true)
    await store.close()
  })

  test('a workbook that was moved away is noticed before a change is lost', async () => {
    const store = await newWorkbook()
    realFiles.rename(store.path, `${store.path}-moved`)
    await expect(store.commit(add(1))).rejects.toThrow(/moved or removed/)
    await store.close()
  })
})

test.each(['EACCES', 'EROFS', 'EPERM'])(
  'a folder that may not be written (%s) is there to be read',
  async (code) => {
    const store = await newWorkbook()
    await addIncidents(store, 1, 3)
    await store.close()
    const refuse = () => {
      throw Object.assign(new Error(`${code}: open`), { code })
    }
    const files: FileLayer = {
      ...realFiles,
      open: (path, how) => (how === 'read' ? realFiles.open(path, how) : refuse()),
    }
    const read = await openWorkbook(store.path, { files })
    expect(codes(read)).toEqual(codesUpTo(3))
    expect(read.report.unwritable).toBe(true)
    await expect(addIncidents(read, 4, 4)).rejects.toThrow('may not be written')
    await read.close()
    expect(codes(await openWorkbook(store.path, { readOnly: true }))).toEqual(codesUpTo(3))
  },
)
