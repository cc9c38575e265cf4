import { z } from 'zod'
import { resolveAll } from '../anchoring/resolve.ts'
import { sourceSchema, sourceTextSchema } from '../records/source.ts'
import { existing } from './existing.ts'
import { verb } from './verb.ts'

export const addSourceText = verb({
  name: 'add-source-text',
  describe: 'adds a text extracted anew; the older ones stay, and every excerpt is resolved in the new one',
  argument: z.strictObject({ source: sourceSchema.shape.id, text: sourceTextSchema }),
  example: {
    source: 'source:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    text: {
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      length: 4,
      extractor: 'plain text',
      encoding: 'windows-1256',
      time: '2025-10-01T08:00:00.000Z',
      pages: null,
    },
  },
  perform(draft, { source: id, text }, { textOf }) {
    const source = existing(draft, id)
    if (source.texts.at(-1)?.sha256 === text.sha256) return id
    draft.set<'source'>(id, { texts: [...source.texts, text] })
    const excerpts = draft.referring('excerpt', id).filter((excerpt) => excerpt.textSha256 !== text.sha256)
    const newText = textOf(text.sha256)
    for (const oldSha256 of new Set(excerpts.map((excerpt) => excerpt.textSha256))) {
      const those = excerpts.filter((excerpt) => excerpt.textSha256 === oldSha256)
      const found = resolveAll(textOf(oldSha256), newText, those)
      those.forEach((excerpt, index) => {
        const resolution = found[index]
        if (!resolution) return
        const others = excerpt.resolutions.filter((one) => one.textSha256 !== text.sha256)
        draft.set<'excerpt'>(excerpt.id, {
          resolutions: [...others, { textSha256: text.sha256, ...resolution }],
        })
      })
    }
    return id
  },
})
