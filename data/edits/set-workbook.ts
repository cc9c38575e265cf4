import { z } from 'zod'
import { workbookSchema } from '../records/workbook.ts'
import { workbookOf } from './existing.ts'
import { given } from './given-fields.ts'
import { verb } from './verb.ts'

export const setWorkbook = verb({
  name: 'set-workbook',
  describe: 'sets the name of the workbook or what new incident codes begin with',
  argument: z.strictObject({
    name: workbookSchema.shape.name.optional(),
    codePrefix: workbookSchema.shape.codePrefix.optional(),
  }),
  example: { name: 'Idlib 2024–2025', codePrefix: 'SY' },
  perform(draft, argument) {
    const { id } = workbookOf(draft)
    draft.set<'workbook'>(id, given(argument))
    return id
  },
})
