import { z } from 'zod'
import { verbs } from '../../../data/edits/verbs.ts'
import { nearestNames } from '../../../data/reading/nearest-names.ts'
import { type CommandContext, type ExitCode, UsageError } from '../command.ts'

type EditHelp = {
  edit: string
  does: string
  /** JSON Schema of the argument. */
  argument: object
  /** A whole line. */
  example: { edit: string; argument: unknown }
}

/** Every edit by its name, with the JSON Schema of its argument and an example; or those alone that are asked for. */
export function editHelp(names: readonly string[], { answer, say }: CommandContext): ExitCode {
  const known = [...verbs.keys(), ...ofTheHistory.keys()]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new UsageError(noEdit(unknown, known))
  for (const name of names.length === 0 ? known : names) answer(helpOf(name))
  if (names.length === 0) say('For one edit alone: sourceline edit --help NAME, as edit --help add-claim.')
  return 0
}

const ofTheHistory = new Map([
  ['undo', 'takes back your latest change'],
  ['redo', 'makes again what you took back last'],
])

function helpOf(name: string): EditHelp {
  const verb = verbs.get(name)
  const does = verb?.describe ?? ofTheHistory.get(name) ?? ''
  const argument = verb
    ? z.toJSONSchema(verb.argument, { io: 'input', unrepresentable: 'any' })
    : { type: 'object', properties: {} }
  return { edit: name, does, argument, example: { edit: name, argument: verb?.example ?? {} } }
}

function noEdit(name: string, known: readonly string[]): string {
  const [near] = nearestNames(name, known)
  return `there is no edit “${name}”${near === undefined ? ' (edit --help lists them)' : `; did you mean ${near}?`}`
}
