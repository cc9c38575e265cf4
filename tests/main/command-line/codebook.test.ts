import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../workbook/temporary-folder.ts'
import { editLines, sourceline } from './sourceline.ts'

type Field = { id: string; label: string; type: string; options: { code: string }[] }
type File = { name: string; fields: Field[]; renamed?: object }

/** A workbook with three raids, one weapon claimed of each, and its codebook in a file. */
async function exported() {
  const folder = temporaryFolder()
  const workbook = join(folder, 'Spring.sourceline')
  const file = join(folder, 'codebook.json')
  await sourceline(['new', workbook, '--codebook', 'raids-and-arrests'])
  const edits = ['small-arms', 'fire', 'small-arms; fire'].flatMap((weapon, index) => [
    { edit: 'add-incident', argument: { title: `Raid ${index + 1}`, type: 'raid' }, as: `raid${index}` },
    { edit: 'add-claim', argument: { subject: `$raid${index}`, field: 'weapon', value: weapon } },
    { edit: 'add-claim', argument: { subject: `$raid${index}`, field: 'killed', value: 'at least 3' } },
  ])
  expect((await sourceline(['edit', workbook], editLines(...edits))).code).toBe(0)
  const written = await sourceline(['codebook', 'export', workbook, '--to', file])
  expect(written.lines[0]).toMatchObject({ path: file, name: 'Raids and arrests', version: 1 })
  return { folder, workbook, file }
}

/** Mends the file as a person would in an editor. */
async function mend(file: string, change: (codebook: File) => void): Promise<void> {
  const codebook = JSON.parse(await readFile(file, 'utf8')) as File
  change(codebook)
  await writeFile(file, JSON.stringify(codebook, null, 2))
}

const weaponOf = ({ fields }: File) => fields.find(({ id }) => id === 'weapon') as Field

test('a codebook goes out, is mended by hand and comes in: tried first, then taken over, then taken back', async () => {
  const { workbook, file } = await exported()
  await mend(file, (codebook) => {
    const weapon = weaponOf(codebook)
    weapon.id = 'means'
    weapon.options = weapon.options.filter(({ code }) => code !== 'fire')
    codebook.renamed = { renamedFields: { weapon: 'means' } }
  })
  const tried = await sourceline(['codebook', 'import', workbook, file, '--dry-run'])
  expect(tried.code).toBe(0)
  expect(tried.lines[0]).toMatchObject({ field: 'means', kept: 1, converted: 0, setAside: 2 })
  expect(tried.lines.at(-1)).toMatchObject({
    change: null,
    version: 2,
    changes: [{ what: 'field', how: 'changed', parts: ['id', 'options'] }],
  })
  expect(tried.said).toContain('Weapon or means: 2 set aside')
  expect(tried.said).toContain('Nothing was changed.')
  expect((await sourceline(['list', workbook, 'codebooks'])).lines).toHaveLength(1)

  const done = await sourceline(['codebook', 'import', workbook, file])
  expect(done.code).toBe(0)
  expect(done.lines.at(-1)).toMatchObject({ change: expect.stringMatching(/^change:/), version: 2 })
  const claims = (await sourceline(['list', workbook, 'claims'])).lines
  expect(claims.map(({ field, setAside }) => [field, setAside])).toEqual([
    ['means', null],
    ['killed', null],
    ['means', '“Fire or burning” is no option of “Weapon or means” any more.'],
    ['killed', null],
    ['means', '“Fire or burning” is no option of “Weapon or means” any more.'],
    ['killed', null],
  ])

  await sourceline(['edit', workbook], editLines({ edit: 'undo', argument: {} }))
  const back = (await sourceline(['list', workbook, 'claims'])).lines
  expect(back.map(({ field, setAside }) => [field, setAside])).toEqual(
    claims.map(({ field }) => [field === 'means' ? 'weapon' : field, null]),
  )
  expect((await sourceline(['verify', workbook])).code).toBe(0)
})

test('a workbook starts from a codebook file, alone or beside a template', async () => {
  const { folder, file } = await exported()
  const other = join(folder, 'Other.sourceline')
  const made = await sourceline(['new', other, '--codebook', file, '--codebook', 'gtd-like'])
  expect(made.code).toBe(0)
  const [codebook] = (await sourceline(['list', other, 'codebooks'])).lines
  expect(codebook).toMatchObject({
    name: 'Raids and arrests, GTD-like',
    templates: ['raids-and-arrests', 'gtd-like'],
  })
})

test('what cannot be taken over is refused in one line, and nothing changes', async () => {
  const { folder, workbook, file } = await exported()
  const refused = async (words: string[]) => {
    const { code, said } = await sourceline(['codebook', ...words])
    expect(code).toBe(1)
    return said.trim()
  }
  expect(await refused(['export', workbook, '--to', file])).toContain('There is something at')
  expect(await refused(['import', workbook, join(folder, 'none.json')])).toContain('There is no file')
  await mend(file, (codebook) => codebook.fields.push(weaponOf(codebook)))
  expect(await refused(['import', workbook, file])).toBe(
    'There are two fields “weapon”; give each its own id.',
  )
  await writeFile(file, '{"format": "sourceline-codebook"')
  expect(await refused(['import', workbook, file, '--dry-run'])).toContain('This file is no JSON')
  expect((await sourceline(['new', join(folder, 'x.sourceline'), '--codebook', file])).code).toBe(1)
  expect((await sourceline(['codebook', 'burn', workbook])).code).toBe(2)
  expect((await sourceline(['list', workbook, 'codebooks'])).lines).toHaveLength(1)
})
