import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../../../data/codebook/content.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { deskForTest, type TestDesk } from './desk-for-test.ts'

/** A desk with one raid on which a weapon and a site are claimed. */
async function coded() {
  const it = await deskForTest()
  const { ids } = await it.ask('edit', {
    edits: [
      { edit: 'add-incident', argument: { title: 'A raid', type: 'raid' }, as: 'raid' },
      {
        edit: 'add-participation',
        argument: { incident: '$raid', description: 'a son', role: 'victim' },
        as: 'son',
      },
      { edit: 'add-claim', argument: { subject: '$raid', field: 'weapon', value: 'fire' } },
      { edit: 'add-claim', argument: { subject: '$raid', field: 'site', value: 'home' } },
      { edit: 'add-claim', argument: { subject: '$son', field: 'age', value: '12' } },
    ],
  })
  return { it, raid: ids[0] as RecordId<'incident'> }
}

async function without(it: TestDesk, ...fields: string[]) {
  const content = contentOf(await it.ask('codebook', {}))
  return { ...content, fields: content.fields.filter(({ id }) => !fields.includes(id)) }
}

describe('the codebook on the desk', () => {
  test('what a change would touch is told before it is made, and nothing is changed by asking', async () => {
    const { it } = await coded()
    const { number } = (await it.ask('desk', {})).workbook ?? {}
    const plan = await it.ask('plan-codebook', await without(it, 'weapon'))
    expect(plan).toMatchObject({ version: 2, incidents: 1 })
    expect(plan.fields[0]).toMatchObject({ label: 'Weapon or means', setAside: 1, kept: 0 })
    expect((await it.ask('desk', {})).workbook?.number).toBe(number)
    const fields = [...(await without(it)).fields, ...(await without(it)).fields.slice(0, 1)]
    const refusal = await it.refused('plan-codebook', { ...(await without(it)), fields })
    expect(refusal).toMatchObject({ code: 'bad-codebook' })
    expect(refusal.sentence).toContain('There are two fields')
  })

  test('what is set aside of an incident and of the people in it is shown with its reason', async () => {
    const { it, raid } = await coded()
    expect(await it.ask('set-aside', { subject: raid })).toEqual([])
    await it.ask('edit', {
      edits: [{ edit: 'change-codebook', argument: await without(it, 'weapon', 'age') }],
    })
    const rows = await it.ask('set-aside', { subject: raid })
    expect(rows).toMatchObject([
      {
        label: 'Weapon or means',
        display: 'Fire or burning',
        reason: 'The codebook has no field “Weapon or means” any more.',
        place: 'gone',
      },
      { label: 'Age', display: '12', place: 'gone' },
    ])
    const panel = await it.ask('incident', { id: raid })
    expect(panel.codebook.version).toBe(2)
    await it.ask('undo', {})
    expect(await it.ask('set-aside', { subject: raid })).toEqual([])
  })

  test('versions are told newest first, with what each changed and what was first coded under it', async () => {
    const { it } = await coded()
    const content = await without(it)
    const fields = content.fields.map((field) => (field.id === 'killed' ? { ...field, id: 'dead' } : field))
    const summed = fields.map((field) => ({ ...field, sums: field.sums.filter((id) => id !== 'killed') }))
    await it.ask('edit', {
      edits: [
        {
          edit: 'change-codebook',
          argument: { ...content, fields: summed, renamedFields: { killed: 'dead' } },
        },
        { edit: 'add-incident', argument: { title: 'Another' } },
      ],
    })
    const versions = await it.ask('codebook-versions', {})
    expect(versions.map(({ version, coded: count }) => [version, count])).toEqual([
      [2, 1],
      [1, 1],
    ])
    expect(versions[0]?.changes).toContainEqual({
      what: 'field',
      how: 'changed',
      label: 'Killed',
      parts: ['id'],
    })
    expect(versions[1]?.changes).toEqual([])
  })

  test('goes into a file and comes back; what is there already is kept unless one says otherwise', async () => {
    const { it } = await coded()
    const to = join(it.folder, 'codebook.json')
    const written = await it.ask('write-codebook', { to })
    expect(written).toEqual({ path: to, bytes: (await readFile(to)).length })
    expect((await it.refused('write-codebook', { to })).code).toBe('exists')
    await it.ask('write-codebook', { to, overwrite: true })
    const { content } = await it.ask('read-codebook', { file: { path: to } })
    expect(content).toEqual(await without(it))
    expect((await it.refused('read-codebook', { file: { path: it.folder } })).code).toBe('no-file')
    expect((await it.refused('write-codebook', { to: it.folder, overwrite: true })).code).toBe('exists')
    expect((await it.refused('write-codebook', { to: join(it.folder, 'no', 'x.json') })).code).toBe(
      'no-folder',
    )
  })

  test('a draft upon an older version is refused as stale where another window changed it meanwhile', async () => {
    const { it } = await coded()
    const { number } = (await it.ask('desk', {})).workbook ?? {}
    await it.ask('edit', { edits: [{ edit: 'change-codebook', argument: await without(it, 'weapon') }] })
    const late = await it.refused('edit', {
      edits: [{ edit: 'change-codebook', argument: await without(it, 'site') }],
      seen: number as number,
    })
    expect(late.code).toBe('stale')
  })
})
