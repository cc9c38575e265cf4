import { basename } from 'node:path'
import { userFolders } from '../../desk/user-folders.ts'
import { addCountryFile } from '../../gazetteer/add-country-file.ts'
import type { Command } from '../command.ts'
import { exactly, parseWords } from '../words.ts'

export const addGazetteer: Command = {
  name: 'add-gazetteer',
  usage: 'add-gazetteer FILE',
  does: 'takes a GeoNames country file, as SY.txt, into the gazetteer, for every workbook; no network is asked',
  async run({ words, answer }) {
    const [path] = exactly(parseWords(words, {}).positionals, 'FILE')
    const name = basename(path)
    answer({ file: name, places: await addCountryFile(userFolders().settings, { path, name }) })
    return 0
  },
}
