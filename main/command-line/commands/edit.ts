import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { EditRefusal, type GivenEdit, type MadeIds } from '../../../data/edits/plan-edits.ts'
import { Refusal } from '../../../data/refusal.ts'
import { performEdits } from '../../desk/edit-requests.ts'
import { replyError } from '../../dispatch.ts'
import { sentenceOfFileError } from '../../sources/read-import-file.ts'
import type { WorkbookStore } from '../../workbook/workbook-store.ts'
import { type Command, type CommandContext, type ExitCode, UsageError } from '../command.ts'
import { withWorkbook } from '../with-workbook.ts'
import { authorOf, byOption, parseWords } from '../words.ts'
import { editHelp } from './edit-help.ts'
import { inOneLine, readEditLine } from './edit-line.ts'

export const edit: Command = {
  name: 'edit',
  usage: 'edit WORKBOOK [FILE] [--atomic] [--by NAME] · edit --help [NAME…]',
  does: 'applies edits, one JSON object a line: {"edit": NAME, "argument": {…}, "as"?: "x"}; later arguments may say "$x"',
  async run(context) {
    const { values, positionals } = parseWords(context.words, {
      atomic: { type: 'boolean' },
      help: { type: 'boolean' },
      ...byOption,
    })
    if (values.help) return editHelp(positionals, context)
    const [workbook, file, extra] = positionals
    if (workbook === undefined) throw new UsageError('WORKBOOK is missing')
    if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many`)
    const author = authorOf(values.by)
    const input = file === undefined ? context.input : Readable.from([await readEdits(file)])
    return withWorkbook(workbook, 'write', context.say, (store) =>
      values.atomic ? applyTogether(store, input, author, context) : applyEach(store, input, author, context),
    )
  },
}

async function readEdits(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = sentenceOfFileError(error)
    throw new Refusal('no-edits', `The edits in ${file} cannot be read: ${reason}`, { file })
  }
}

/** Every line is a change of its own; a refused line does not stop the rest. */
async function applyEach(
  store: WorkbookStore,
  input: Readable,
  author: string,
  { answer }: CommandContext,
): Promise<ExitCode> {
  const made: MadeIds = new Map()
  let code: ExitCode = 0
  for await (const { line, text } of numbered(input)) {
    try {
      const given = readEditLine(text)
      const { change, id } = await applyOne(store, given, author, made)
      answer({ line, change, ...(id === null ? {} : { id }) })
    } catch (error) {
      answer({ line, error: inOneLine(replyError(error).sentence) })
      code = 1
    }
  }
  return code
}

async function applyOne(store: WorkbookStore, given: GivenEdit, author: string, made: MadeIds) {
  if (given.edit === 'undo' || given.edit === 'redo') {
    const { id } = await store[given.edit](author)
    return { change: id, id: null }
  }
  const { change, ids } = await performEdits(store, [given], { author, made })
  return { change, id: ids[0] ?? null }
}

/** All lines are one change: one refused line, and nothing is changed. */
async function applyTogether(
  store: WorkbookStore,
  input: Readable,
  author: string,
  { answer, say }: CommandContext,
): Promise<ExitCode> {
  const edits: GivenEdit[] = []
  const lines: number[] = []
  for await (const { line, text } of numbered(input)) {
    try {
      const given = readEditLine(text)
      if (given.edit === 'undo' || given.edit === 'redo') {
        throw new Refusal('not-atomic', `${given.edit} cannot be part of one change; leave out --atomic.`)
      }
      edits.push(given)
      lines.push(line)
    } catch (error) {
      answer({ line, error: inOneLine(replyError(error).sentence) })
      say('Nothing was changed.')
      return 1
    }
  }
  if (edits.length === 0) return 0
  try {
    const { change, ids } = await performEdits(store, edits, { author })
    lines.forEach((line, index) => {
      const id = ids[index]
      answer({ line, change, ...(id ? { id } : {}) })
    })
    return 0
  } catch (error) {
    const at = error instanceof EditRefusal ? error.index : lines.length - 1
    answer({ line: lines[at], error: inOneLine(replyError(error).sentence) })
    say('Nothing was changed.')
    return 1
  }
}

/** The lines of the input that hold something, counted from 1. */
async function* numbered(input: Readable): AsyncGenerator<{ line: number; text: string }> {
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text.trim() !== '') yield { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text }
  }
}
