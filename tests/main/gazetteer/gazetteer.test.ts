import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCountryFile, addedGazetteers } from '../../../main/gazetteer/add-country-file.ts'
import { Gazetteer } from '../../../main/gazetteer/gazetteer.ts'
import { indexGeonames } from '../../../main/gazetteer/index-geonames.ts'
import { SortedLines } from '../../../main/gazetteer/sorted-lines.ts'
import { temporaryFolder } from '../workbook/temporary-folder.ts'

/** A line of a GeoNames dump, with what the index reads of it. */
function dumped(
  id: number,
  name: string,
  others: string,
  rest: { code?: string; population?: number } = {},
): string {
  const cells = [
    id,
    name,
    name,
    others,
    35.9,
    36.7,
    'P',
    rest.code ?? 'PPL',
    'SY',
    '',
    '06',
    '',
    '',
    '',
    rest.population ?? 0,
  ]
  return `${cells.join('\t')}\t\t\tAsia/Damascus\t2020-01-01\n`
}

test('a line is found by its beginning wherever it stands, in a file of any size', () => {
  const folder = temporaryFolder()
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-cأ-ت]{1,12}$/), { maxLength: 60 }),
      fc.stringMatching(/^[a-cأ-ت]{0,3}$/),
      (lines, prefix) => {
        const sorted = lines.map((line) => Buffer.from(`${line}\n`)).sort(Buffer.compare)
        const path = join(folder, 'lines')
        writeFileSync(path, Buffer.concat(sorted))
        const file = new SortedLines(path)
        const wanted = sorted
          .map((line) => line.toString().trimEnd())
          .filter((line) => line.startsWith(prefix))
        expect([...file.beginningWith(prefix)]).toEqual(wanted)
        file.close()
      },
    ),
  )
})

test('a country file is looked up by any spelling, whole names and larger places first', async () => {
  const folder = temporaryFolder()
  const dump = join(folder, 'XX.txt')
  writeFileSync(
    dump,
    dumped(11, 'Zarqan', 'Zarkan,زرقان', { population: 900 }) +
      dumped(12, 'Zarqana', '', { population: 90_000 }) +
      dumped(13, 'Zarqān', '', { population: 20 }) +
      dumped(14, 'Elsewhere', ''),
  )
  expect(await indexGeonames(dump, join(folder, 'added', 'XX'))).toBe(4)
  const gazetteer = new Gazetteer(join(folder, 'added'))
  const ids = (words: string) =>
    gazetteer
      .search(words, 10)
      .map((entry) => entry.gazetteer)
      .filter((id) => ['11', '12', '13', '14'].includes(id.slice('geonames:'.length)))
  expect(ids('zarqan')).toEqual(['geonames:11', 'geonames:13', 'geonames:12'])
  expect(ids('زَرقان')).toEqual(['geonames:11'])
  expect(gazetteer.search('Zarkan', 1)).toMatchObject([
    { name: 'Zarqan', level: 'town', country: 'SY', population: 900 },
  ])
  expect(ids('  ')).toEqual([])
})

test('a file that is no GeoNames dump is refused, and leaves nothing', async () => {
  const folder = temporaryFolder()
  const dump = join(folder, 'list.txt')
  writeFileSync(dump, 'Town;35.9;36.7\n')
  await expect(indexGeonames(dump, join(folder, 'added', 'list'))).rejects.toThrow('Line 1')
  expect(new Gazetteer(join(folder, 'added')).search('Town of nowhere at all', 5)).toEqual([])
})

test('the bundled index knows the towns of the world by their Arabic names too', () => {
  const gazetteer = new Gazetteer(join(temporaryFolder(), 'none'))
  for (const words of ['Idlib', 'إدلب', 'ادلب']) {
    expect(gazetteer.search(words, 3)[0], words).toMatchObject({
      country: 'SY',
      point: { latitude: expect.closeTo(35.93, 1) },
    })
  }
})

test('an archive and a file without a place are refused in a sentence that says what to take', async () => {
  const folder = temporaryFolder()
  const file = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return { path, name }
  }
  const taken = (one: { path: string; name: string }) => addCountryFile(join(folder, 'settings'), one)
  await expect(taken(file('SY.zip', 'PK\u0003\u0004'))).rejects.toThrow(
    '“SY.zip” is an archive; unpack it, and take the country file in it.',
  )
  await expect(taken(file('empty.txt', ''))).rejects.toThrow('There is no place in this file')
  await expect(taken(file('report.txt', 'A raid\n'))).rejects.toThrow('Line 1 is none of a GeoNames dump')
  expect(await taken(file('XX.txt', dumped(21, 'Tell Mazar', '')))).toBe(1)
  expect(await taken(file('XX.txt', dumped(21, 'Tell Mazar', '') + dumped(22, 'Ayn Mazar', '')))).toBe(2)
  const found = new Gazetteer(addedGazetteers(join(folder, 'settings'))).search('Ayn Mazar', 3)
  expect(found[0]?.gazetteer).toBe('geonames:22')
})
