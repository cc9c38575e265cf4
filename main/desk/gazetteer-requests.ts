import { basename, join } from 'node:path'
import type { Handlers } from '../dispatch.ts'
import { Gazetteer } from '../gazetteer/gazetteer.ts'
import { indexGeonames } from '../gazetteer/index-geonames.ts'
import type { Desk } from './desk.ts'
import { pathOf } from './uploaded-file.ts'

/** Looking places up by name, and adding country files to look in. */
export function gazetteerRequests(desk: Desk): Pick<Handlers, 'gazetteer' | 'add-gazetteer'> {
  const added = join(desk.folders.settings, 'gazetteer')
  const gazetteer = new Gazetteer(added)
  return {
    gazetteer: ({ text, limit }) => gazetteer.search(text, limit),
    async 'add-gazetteer'({ file }) {
      const { path, name } = pathOf(desk, file)
      const folder = join(added, basename(name).replace(/[^A-Za-z0-9_-]/g, '-'))
      return { entries: await indexGeonames(path, folder) }
    },
  }
}
