import { makeSource, sourceSchema } from '../records/source.ts'
import { given } from './given-fields.ts'
import { verb } from './verb.ts'

export const addSource = verb({
  name: 'add-source',
  describe: 'adds a source; without a file it is one that only exists elsewhere, as a book on a shelf',
  argument: sourceSchema.omit({ id: true }).partial(),
  example: { title: 'Statement of the ministry', publisher: 'Ministry of the Interior', kind: 'statement' },
  perform(draft, argument, { newId }) {
    const id = newId('source')
    draft.create<'source'>(makeSource(id, given(argument)))
    return id
  },
})
