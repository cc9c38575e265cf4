import { search } from '../../../data/queries/search.ts'
import type { Command } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { exactly, parseWords } from '../words.ts'

const hitsAtMost = 200

export const searchWorkbook: Command = {
  name: 'search',
  usage: 'search WORKBOOK QUERY',
  does: 'where words stand in titles, names, quotes and texts, best first',
  async run({ words, answer, say }) {
    const [workbook, query] = exactly(parseWords(words, {}).positionals, 'WORKBOOK', 'QUERY')
    return withWorkbook(workbook, 'read', say, async (store) => {
      for (const hit of search(store.records, query, hitsAtMost, (sha256) => store.textOf(sha256))) {
        const { id, kind, score, snippet } = hit
        answer({ id, kind, score, snippet })
      }
      return 0
    })
  },
}
