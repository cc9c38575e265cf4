import type { GazetteerRequest } from '../../data/requests/gazetteer-requests.ts'
import type { Handlers } from '../dispatch.ts'
import { addCountryFile, addedGazetteers } from '../gazetteer/add-country-file.ts'
import { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Desk } from './desk.ts'
import { pathOf } from './uploaded-file.ts'

/** Looking places up by name, and adding country files to look in. */
export function answerGazetteerRequests(desk: Desk): Pick<Handlers, GazetteerRequest> {
  const { settings } = desk.folders
  const gazetteer = new Gazetteer(addedGazetteers(settings))
  return {
    gazetteer: ({ text, limit }) => gazetteer.search(text, limit),
    'add-gazetteer': async ({ file }) => ({ entries: await addCountryFile(settings, pathOf(desk, file)) }),
  }
}
