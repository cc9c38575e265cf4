import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Refusal } from '../../data/refusal.ts'
import { nameKey } from '../../data/text/name-key.ts'

/** The two files of an index: names to ids, and ids to entries, each in the order of its bytes. */
export const namesFile = 'names.tsv'
export const entriesFile = 'entries.tsv'

/** Ids sort as numbers when they are padded. */
export function paddedId(id: string): string {
  return id.padStart(10, '0')
}

/** Columns of a GeoNames dump (https://www.geonames.org/export/, "geoname" table), from 0. */
const column = {
  id: 0,
  name: 1,
  alternatives: 3,
  latitude: 4,
  longitude: 5,
  class: 6,
  code: 7,
  country: 8,
  admin1: 10,
  population: 14,
}
const columnsAtLeast = 15

/** Populated places, and the divisions they lie in. */
const wantedClasses = new Set(['P', 'A'])

/**
 * Makes an index of a GeoNames dump (a country's, or cities500) in a folder, which appears whole or not at all. Returns
 * how many entries it has. Throws Refusal for a file that is no such dump.
 */
export async function indexGeonames(dump: string, folder: string): Promise<number> {
  const names: string[] = []
  const entries: string[] = []
  let line = 0
  for await (const text of createInterface({
    input: createReadStream(dump),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1
    if (text.trim() === '' || text.startsWith('#')) continue
    const cells = text.split('\t')
    if (cells.length < columnsAtLeast || !/^\d+$/.test(cells[column.id] ?? '')) {
      throw new Refusal(
        'not-geonames',
        `Line ${line} is none of a GeoNames dump; take a country file as SY.txt from its archive.`,
      )
    }
    if (!wantedClasses.has(cells[column.class] ?? '')) continue
    const id = paddedId(cells[column.id] ?? '')
    const called = [cells[column.name] ?? '', ...(cells[column.alternatives] ?? '').split(',')].filter(
      (name) => name !== '',
    )
    for (const key of new Set(called.map(nameKey))) if (key !== '') names.push(`${key}\t${id}`)
    entries.push([id, ...kept.map((name) => cells[column[name]] ?? '')].join('\t'))
  }
  if (entries.length === 0) {
    throw new Refusal(
      'no-places',
      'There is no place in this file; take a country file of GeoNames, as SY.txt.',
    )
  }
  await writeIndex(folder, names, entries)
  return entries.length
}

const kept = [
  'name',
  'alternatives',
  'latitude',
  'longitude',
  'code',
  'country',
  'admin1',
  'population',
] as const

async function writeIndex(folder: string, names: string[], entries: string[]): Promise<void> {
  const beside = `${folder}.${process.pid}.new`
  await mkdir(dirname(folder), { recursive: true })
  await rm(beside, { recursive: true, force: true })
  await mkdir(beside)
  await writeFile(join(beside, namesFile), inByteOrder(names))
  await writeFile(join(beside, entriesFile), inByteOrder(entries))
  await rm(folder, { recursive: true, force: true })
  await rename(beside, folder)
}

function inByteOrder(lines: string[]): Buffer {
  const sorted = lines.map((line) => Buffer.from(`${line}\n`)).sort(Buffer.compare)
  return Buffer.concat(sorted)
}
