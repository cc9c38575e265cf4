import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Refusal } from '../../data/refusal.ts'
import { indexGeonames } from './index-geonames.ts'

/** Where the country files that a person added are kept, below the folder of settings. */
export function addedGazetteers(settings: string): string {
  return join(settings, 'gazetteer')
}

/**
 * Takes a GeoNames country file into the gazetteer, for good and for every workbook; the same file again replaces what it
 * brought. Returns how many places it has. Refused, with nothing changed, for an archive that is still packed and for any
 * other file.
 */
export async function addCountryFile(
  settings: string,
  { path, name }: { path: string; name: string },
): Promise<number> {
  await refuseArchive(path, name)
  const folder = basename(name).replace(/[^A-Za-z0-9_-]/g, '-')
  return indexGeonames(path, join(addedGazetteers(settings), folder))
}

/** Archives of GeoNames, as SY.zip, begin with the letters PK. */
async function refuseArchive(path: string, name: string): Promise<void> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    if (bytesRead < 2 || buffer.toString('latin1') !== 'PK') return
  } finally {
    await file.close()
  }
  throw new Refusal(
    'packed-gazetteer',
    `“${name}” is an archive; unpack it, and take the country file in it.`,
    {
      name,
    },
  )
}
