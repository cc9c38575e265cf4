import { type CodebookPlan, planCodebook } from '../../../data/codebook/changing/plan-codebook.ts'
import { codebookOf } from '../../../data/edits/existing.ts'
import { readCodebookAt, writeCodebookTo } from '../../codebook/codebook-on-disk.ts'
import { displayContext } from '../../desk/display-context.ts'
import { performEdits } from '../../desk/edit-requests.ts'
import { type Command, type CommandContext, type ExitCode, UsageError } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { authorOf, byOption, exactly, parseWords } from '../words.ts'

export const codebook: Command = {
  name: 'codebook',
  usage:
    'codebook export WORKBOOK --to FILE [--overwrite] · codebook import WORKBOOK FILE [--dry-run] [--by NAME]',
  does: 'writes the codebook into a file, or takes one over: first one line for each field it touches, then the change',
  async run(context) {
    const [what, ...words] = context.words
    if (what === 'export') return exportCodebook(words, context)
    if (what === 'import') return importCodebook(words, context)
    throw new UsageError(
      what === undefined ? 'export or import is missing' : `“${what}” is neither export nor import`,
    )
  },
}

async function exportCodebook(words: string[], { answer, say }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, {
    to: { type: 'string' },
    overwrite: { type: 'boolean' },
  })
  const [workbook] = exactly(positionals, 'WORKBOOK')
  const { to } = values
  if (to === undefined) throw new UsageError('--to FILE is missing')
  return withWorkbook(workbook, 'read', say, async (store) => {
    const current = codebookOf(store.records)
    const written = writeCodebookTo(to, current, values.overwrite ? 'replace' : 'refuse')
    answer({ ...written, name: current.name, version: current.version })
    return 0
  })
}

async function importCodebook(words: string[], { answer, say }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { 'dry-run': { type: 'boolean' }, ...byOption })
  const [workbook, file] = exactly(positionals, 'WORKBOOK', 'FILE')
  const dry = values['dry-run'] === true
  const { content, renames } = await readCodebookAt(file)
  return withWorkbook(workbook, dry ? 'read' : 'write', say, async (store) => {
    const plan = planCodebook(displayContext(store.records), content, renames)
    for (const field of plan.fields) answer(field)
    tell(plan, say)
    if (dry) {
      answer({ change: null, version: plan.version, changes: plan.changes })
      say('Nothing was changed.')
      return 0
    }
    const given = { edit: 'change-codebook', argument: { ...content, ...renames } }
    const { change, ids } = await performEdits(store, [given], { author: authorOf(values.by) })
    const { version } = codebookOf(store.records)
    answer({ change, id: ids[0], version, changes: plan.changes })
    return 0
  })
}

/** What a person must know before or after it is done: what is converted and what drops out of the tables. */
function tell({ fields }: CodebookPlan, say: CommandContext['say']): void {
  for (const { label, setAside, converted, back, examples } of fields) {
    const told = examples.map(({ value, becomes }) => (becomes === null ? value : `${value} → ${becomes}`))
    const shown = told.length === 0 ? '' : ` (${told.join('; ')})`
    const counts = [
      setAside > 0 ? `${setAside} set aside` : '',
      converted > 0 ? `${converted} converted` : '',
      back > 0 ? `${back} back` : '',
    ].filter((part) => part !== '')
    if (counts.length > 0) say(`${label}: ${counts.join(', ')}${shown}`)
  }
}
