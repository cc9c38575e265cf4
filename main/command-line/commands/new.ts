import { basename, resolve } from 'node:path'
import { makeWorkbook } from '../../workbook/make-workbook.ts'
import type { Command } from '../command.ts'
import { authorOf, byOption, exactly, parseWords } from '../words.ts'

export const newWorkbook: Command = {
  name: 'new',
  usage: 'new WORKBOOK [--codebook TEMPLATE|FILE.json]… [--name NAME] [--prefix CODE] [--by NAME]',
  does: 'makes a workbook from one or more codebooks, templates or files; refuses an existing one',
  async run({ words, answer }) {
    const { values, positionals } = parseWords(words, {
      codebook: { type: 'string', multiple: true },
      name: { type: 'string' },
      prefix: { type: 'string' },
      ...byOption,
    })
    const [workbook] = exactly(positionals, 'WORKBOOK')
    const path = resolve(workbook)
    const templates = values.codebook ?? ['casualty-recording']
    const name = values.name ?? basename(path).replace(/\.sourceline$/, '')
    await makeWorkbook(path, { name, templates, author: authorOf(values.by), codePrefix: values.prefix })
    answer({ workbook: path, name, codebook: templates })
    return 0
  },
}
