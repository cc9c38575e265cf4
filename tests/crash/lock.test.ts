import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { bundlePrograms } from '../../build/bundle-programs.mjs'
import { processStart } from '../../main/workbook/lock/process-life.ts'
import { openWorkbook } from '../../main/workbook/workbook-store.ts'
import { newWorkbook } from '../main/workbook/new-workbook.ts'
import { Child } from './child.ts'

let programs = ''

beforeAll(async () => {
  programs = await bundlePrograms({
    'lock-child': 'tests/crash/lock-child.ts',
    'lock-thread': 'tests/crash/lock-thread.ts',
  })
})

afterAll(() => rmSync(programs, { recursive: true, force: true }))

function child(): Child {
  const started = new Child(join(programs, 'lock-child.js'))
  onTestFinished(() => started.kill())
  return started
}

async function closedWorkbook(): Promise<string> {
  const store = await newWorkbook()
  await store.close()
  return store.path
}

describe('the lock', () => {
  test('refuses a second process and names the first; a reader needs none', async () => {
    const path = await closedWorkbook()
    const [first, second] = [child(), child()]
    expect(await first.ask(`open ${path}`)).toBe('open')
    expect(await second.ask(`open ${path}`)).toEqual({
      code: 'locked',
      details: { pid: first.pid, host: hostname() },
    })
    await expect(openWorkbook(path)).rejects.toThrow(
      `This workbook is open in process ${first.pid} on ${hostname()}; close it there first.`,
    )
    const reader = await openWorkbook(path, { readOnly: true })
    expect(reader.number).toBe(1)
    await reader.close()
    expect(await first.ask('close')).toBe('closed')
    expect(existsSync(join(path, 'lock'))).toBe(false)
    expect(await second.ask(`open ${path}`)).toBe('open')
  })

  test('refuses the same process a second time', async () => {
    const store = await newWorkbook()
    await expect(openWorkbook(store.path)).rejects.toMatchObject({
      code: 'locked',
      details: { pid: process.pid },
    })
    await store.close()
    const again = await openWorkbook(store.path)
    expect(again.report.takenFrom).toBeNull()
    await again.close()
  })

  test('of a killed process is taken over, and that is told', async () => {
    const path = await closedWorkbook()
    const first = child()
    await first.ask(`open ${path}`)
    await first.kill()
    const store = await openWorkbook(path)
    expect(store.report.takenFrom).toMatchObject({ pid: first.pid })
    expect(locks(path)).toEqual(['lock'])
    await store.close()
    expect(locks(path)).toEqual([])
  })

  test('of an ended thread of this process is taken over', async () => {
    const path = await closedWorkbook()
    const thread = new Worker(join(programs, 'lock-thread.js'), { workerData: path })
    await new Promise((resolve) => thread.once('message', resolve))
    await expect(openWorkbook(path)).rejects.toMatchObject({ code: 'locked' })
    await thread.terminate()
    const store = await openWorkbook(path)
    expect(store.report.takenFrom).toMatchObject({ pid: process.pid })
    await store.close()
  })

  test.each<[string, object, boolean]>([
    ['a number that belongs to another process by now', { start: 'an earlier boot 1' }, true],
    ['a number that belongs to nobody', { pid: 2 ** 22 + 1 }, true],
    ['the parent of this process, alive', { start: processStart(process.ppid) }, false],
    ['another machine', { host: 'elsewhere', pid: 2 ** 22 + 1 }, false],
  ])('of %s: taken over is %s', async (_, holder, takenOver) => {
    const path = await closedWorkbook()
    const lock = {
      pid: process.ppid,
      host: hostname(),
      start: null,
      token: 'a'.repeat(32),
      time: '',
      ...holder,
    }
    writeFileSync(join(path, 'lock'), JSON.stringify(lock))
    const opened = await openWorkbook(path).catch((error) => error)
    expect(opened.code === undefined).toBe(takenOver)
    if (takenOver) await opened.close()
    else expect(JSON.parse(readFileSync(join(path, 'lock'), 'utf8'))).toEqual(lock)
  })

  test('that nobody can read is taken over', async () => {
    const path = await closedWorkbook()
    writeFileSync(join(path, 'lock'), 'hello')
    const store = await openWorkbook(path)
    expect(store.readOnly).toBe(false)
    await store.close()
  })

  test('is won by one of many that race for a dead one, round after round', async () => {
    const path = await closedWorkbook()
    const racers = Array.from({ length: 6 }, child)
    for (let round = 0; round < 40; round += 1) {
      const dead = {
        pid: 2 ** 22 + 1,
        host: hostname(),
        start: null,
        token: round.toString(16).padStart(32, '0'),
      }
      writeFileSync(join(path, 'lock'), JSON.stringify({ ...dead, time: '' }))
      const answers = await Promise.all(racers.map((racer) => racer.ask(`open ${path}`)))
      const winners = racers.filter((_, index) => answers[index] === 'open')
      expect(winners.length).toBe(1)
      expect(answers.filter((answer) => answer !== 'open')).toSatisfy((lost: { code: string }[]) =>
        lost.every(({ code }) => code === 'locked'),
      )
      expect(await winners[0]?.ask('close')).toBe('closed')
    }
    expect(locks(path)).toEqual([])
  })
})

function locks(path: string): string[] {
  return readdirSync(path).filter((name) => name.startsWith('lock'))
}
