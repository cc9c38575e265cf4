import { expect, test } from 'vitest'
import { deskForTest } from './desk-for-test.ts'

/** Long enough that looking through it takes many turns. */
const long = 'The commune of Varnholt kept its registers in the mill; nobody read them.\n'.repeat(60_000)

async function withLongText() {
  const it = await deskForTest()
  const path = it.write('registers.txt', `${long}At the end stands the ferryman.\n`)
  await it.ask('import', { files: [{ path }] })
  return it
}

test('a search gives others their turn, and a newer one of the same asker takes its place', async () => {
  const it = await withLongText()
  const order: string[] = []
  const searching = (query: string, asker: string) =>
    it.desk.request('search', { query, limit: 12, asker }).then((reply) => {
      order.push(`${asker} ${query}`)
      return reply
    })
  const other = searching('nowhere at all', 'window 2')
  const typed = ['fe', 'ferr', 'ferryman'].map((query) => searching(query, 'window 1'))
  const desk = it.ask('desk', {}).then(() => order.push('desk'))
  await Promise.all([other, desk, ...typed])
  const replies = await Promise.all(typed)
  expect(replies.map((reply) => (reply.ok ? 'found' : reply.error.code))).toEqual([
    ...['superseded', 'superseded', 'found'],
  ])
  expect(replies[2]).toMatchObject({ value: [{ kind: 'source', score: 1 }] })
  expect(await other).toMatchObject({ ok: true, value: [] })
  expect(order.indexOf('desk')).toBeLessThan(order.indexOf('window 1 ferryman'))
})

test('a search is not stopped by one that says nothing of its asker', async () => {
  const it = await withLongText()
  const found = await Promise.all(
    ['registers', 'ferryman'].map((query) => it.ask('search', { query, limit: 12 })),
  )
  expect(found.map((hits) => hits.length)).toEqual([1, 1])
})
