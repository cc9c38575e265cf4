import { QueryObserver } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../data/api.ts'
import type { Notice } from '../../data/replies.ts'
import { type Bridge, type Line, unreachable } from '../../renderer/bridge/bridge.ts'
import { DeskAnswers, Refused } from '../../renderer/bridge/desk-answers.ts'

/** A wire that answers from a script and remembers what it was asked. */
function scripted(answers: Record<string, () => Reply<unknown>>) {
  const asked: string[] = []
  let listener: (notice: Notice) => void = () => {}
  let onLine: (line: Line) => void = () => {}
  const bridge: Bridge = {
    shell: { chooseFolder: null, reveal: null },
    async request(name) {
      asked.push(name)
      return answers[name]?.() ?? { ok: false, error: { code: 'no-request', sentence: 'No.', details: {} } }
    },
    subscribe(told, line) {
      listener = told
      onLine = line ?? onLine
      return () => {
        listener = () => {}
      }
    },
    hand: async (file) => ({ ok: true, value: { path: file.name } }),
  }
  return { bridge, asked, tell: (notice: Notice) => listener(notice), line: (state: Line) => onLine(state) }
}

const change = {
  number: 8,
  id: 'change:0',
  label: 'attach',
  author: 'a',
  time: '',
  ids: ['claim:1'],
} as const
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('answers', () => {
  it('know that the line is lost, by a request that reaches nobody or by the wire itself, and that it is there again', async () => {
    let reachable = true
    const answer = () => (reachable ? ({ ok: true, value: 1 } as const) : unreachable('gone'))
    const wire = scripted({ incident: answer })
    const answers = new DeskAnswers(wire.bridge)
    const told: Line[] = []
    answers.watchLine(() => told.push(answers.line))
    const stop = answers.follow()
    reachable = false
    await answers.ask('incident', {}).catch(() => {})
    reachable = true
    await answers.ask('incident', {})
    wire.line('lost')
    wire.line('lost')
    wire.line('open')
    expect(told).toEqual(['lost', 'open', 'lost', 'open'])
    stop()
  })

  it('throws a refusal with its reason', async () => {
    const answers = new DeskAnswers(scripted({}).bridge)
    const refused = await answers.ask('incident', {}).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Refused)
    expect(refused).toMatchObject({ message: 'No.', error: { code: 'no-request' } })
  })

  it('asks again for what is on screen when a change is told, and for lasting answers never', async () => {
    const wire = scripted({
      incident: () => ({ ok: true, value: wire.asked.length }),
      encodings: () => ({ ok: true, value: [] }),
    })
    const answers = new DeskAnswers(wire.bridge)
    const stop = answers.follow()
    const shown = ['incident', 'encodings'].map((name) =>
      new QueryObserver(answers.queries, {
        queryKey: [name, {}],
        queryFn: () => answers.ask(name, {}),
      }).subscribe(() => {}),
    )
    await settled()
    wire.tell({ type: 'change', change: { ...change, ids: [...change.ids] } })
    await settled()
    expect(wire.asked.filter((name) => name === 'incident')).toHaveLength(2)
    expect(wire.asked.filter((name) => name === 'encodings')).toHaveLength(1)
    for (const end of shown) end()
    stop()
    answers.queries.clear()
  })

  it('knows the last change that was seen: of the desk as it was read, or of one’s own deed', async () => {
    const wire = scripted({ desk: () => ({ ok: true, value: { workbook: { number: 7 } } }) })
    const answers = new DeskAnswers(wire.bridge)
    await answers.ask('desk', {})
    expect(answers.seen).toBe(7)
    answers.hasSeen(9)
    answers.hasSeen(8)
    expect(answers.seen).toBe(9)
    answers.take({ type: 'desk' })
    expect(answers.seen).toBe(0)
  })
})

describe('deeds', () => {
  const done = (value: unknown) => () => ({ ok: true, value }) as const

  it('that are asked for again by a double click are done once', async () => {
    const wire = scripted({ edit: done({ number: 1 }) })
    const answers = new DeskAnswers(wire.bridge)
    const add = (seen: number) => ({ edits: [{ edit: 'add-incident', argument: {} }], seen })
    const both = await Promise.all([answers.do('edit', add(0)), answers.do('edit', add(0))])
    expect(both).toEqual([{ number: 1 }, { number: 1 }])
    await answers.do('edit', add(1))
    await answers.do('edit', { edits: [{ edit: 'add-actor', argument: {} }] })
    expect(wire.asked).toHaveLength(2)
  })

  it('that stand between two of the same make both of them meant', async () => {
    const wire = scripted({ edit: done({ number: 1 }), undo: done({ number: 2 }) })
    const answers = new DeskAnswers(wire.bridge)
    const turn = (value: string) => ({ edits: [{ edit: 'set-incident', argument: { value } }] })
    for (const value of ['on', 'off', 'on']) await answers.do('edit', turn(value))
    await answers.do('undo', {})
    await answers.do('edit', turn('on'))
    expect(wire.asked).toEqual(['edit', 'edit', 'edit', 'undo', 'edit'])
  })

  it('that were refused can be tried again, and undo is done as often as it is asked for', async () => {
    const wire = scripted({ undo: done({ number: 1 }) })
    const answers = new DeskAnswers(wire.bridge)
    await answers.do('edit', {}).catch(() => {})
    await answers.do('edit', {}).catch(() => {})
    await Promise.all([answers.do('undo', {}), answers.do('undo', {})])
    expect(wire.asked).toEqual(['edit', 'edit', 'undo', 'undo'])
  })
})
