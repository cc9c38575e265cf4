import { indexGeonames } from './index-geonames.ts'

/** `node index-gazetteer.js DUMP FOLDER`: what the build makes the bundled index with. */
const [dump, folder] = process.argv.slice(2)
if (dump === undefined || folder === undefined) throw new Error('usage: index-gazetteer DUMP FOLDER')
await indexGeonames(dump, folder)
