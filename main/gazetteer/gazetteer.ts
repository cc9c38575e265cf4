import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteerEntry } from '../../data/replies.ts'
import { nameKey } from '../../data/text/name-key.ts'
import { builtFile } from '../worker-file.ts'
import { entriesFile, namesFile } from './index-geonames.ts'
import { SortedLines } from './sorted-lines.ts'

/** Names that begin with what was typed are looked at up to so many, so that one letter does not read the whole file. */
const lookedAtMost = 2_000

/**
 * The world's populated places by name: the bundled index, and those of country files a person added. Nothing is held
 * in memory; a search reads a few blocks from disk.
 */
export class Gazetteer {
  readonly #folders: () => string[]

  /** `added` is the folder that holds the indexes a person added. */
  constructor(added: string) {
    this.#folders = () => [...bundled(), ...indexesIn(added)]
  }

  /** Entries one of whose names is or begins with the words: whole names first, then the larger places. */
  search(words: string, limit: number): GazetteerEntry[] {
    const key = nameKey(words)
    if (key === '') return []
    const found = new Map<string, { entry: GazetteerEntry; rank: number }>()
    for (const folder of this.#folders()) {
      for (const [id, rank] of idsNamed(folder, key)) {
        const entry = entryOf(folder, id)
        if (entry && (found.get(id)?.rank ?? 2) > rank) found.set(id, { entry, rank })
      }
    }
    return [...found.values()]
      .sort((a, b) => a.rank - b.rank || b.entry.population - a.entry.population)
      .slice(0, limit)
      .map(({ entry }) => entry)
  }
}

function bundled(): string[] {
  try {
    return [join(builtFile('command-line.js'), '..', '..', 'gazetteer')].filter((folder) =>
      existsSync(folder),
    )
  } catch {
    return []
  }
}

function indexesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => !name.endsWith('.new'))
  return names.map((name) => join(folder, name)).filter((path) => existsSync(join(path, namesFile)))
}

/** The ids of places by rank: 0 for the whole name, 1 for its beginning. */
function idsNamed(folder: string, key: string): Map<string, 0 | 1> {
  const lines = new SortedLines(join(folder, namesFile))
  try {
    const ids = new Map<string, 0 | 1>()
    for (const line of lines.beginningWith(`${key}\t`)) ids.set(line.slice(line.indexOf('\t') + 1), 0)
    for (const line of lines.beginningWith(key)) {
      if (ids.size >= lookedAtMost) break
      const id = line.slice(line.indexOf('\t') + 1)
      if (!ids.has(id)) ids.set(id, 1)
    }
    return ids
  } finally {
    lines.close()
  }
}

function entryOf(folder: string, id: string): GazetteerEntry | null {
  const lines = new SortedLines(join(folder, entriesFile))
  try {
    for (const line of lines.beginningWith(`${id}\t`)) return parseEntry(line)
    return null
  } finally {
    lines.close()
  }
}

function parseEntry(line: string): GazetteerEntry {
  const [
    id = '',
    name = '',
    alternatives = '',
    latitude,
    longitude,
    code = '',
    country = '',
    admin1 = '',
    population,
  ] = line.split('\t')
  return {
    gazetteer: `geonames:${Number(id)}`,
    name,
    names: alternatives === '' ? [] : alternatives.split(','),
    point: { latitude: Number(latitude), longitude: Number(longitude) },
    country,
    admin1,
    level: levelOf(code),
    population: Number(population) || 0,
  }
}

/** GeoNames feature codes: ADM1 is a first-order division, ADM2 and below are districts, PCL… countries, PPL… places. */
function levelOf(code: string): GazetteerEntry['level'] {
  if (code.startsWith('PCL')) return 'country'
  if (code === 'ADM1') return 'province'
  if (code.startsWith('ADM')) return 'district'
  return 'town'
}
