import { type GivenEdit, givenEditSchema } from '../../../data/edits/plan-edits.ts'
import { misfitReason } from '../../../data/misfit/misfit-reason.ts'
import { Refusal } from '../../../data/refusal.ts'
import { fromJsonText } from '../../../data/text/from-json-text.ts'

const shape = '{"edit": NAME, "argument": {…}, "as"?: "x"}'
const sample = { edit: 'add-incident', argument: { title: 'Raid on a house' }, as: 'x' }

/** One line of edits as it was meant; refused in a sentence that says what a line looks like. */
export function readEditLine(text: string): GivenEdit {
  const raw = fromJsonText(text, `This line is no JSON, as ${shape}`)
  refusePrototype(text, raw)
  const given = givenEditSchema.safeParse(raw)
  if (given.success) return given.data
  const reason = misfitReason(given.error, { given: raw, schema: givenEditSchema, sample })
  throw new Refusal('bad-edit', `A line is ${shape}; here ${reason}.`)
}

/** A key that parsers drop without a word would be a field that is lost without a word. */
function refusePrototype(text: string, raw: unknown): void {
  if (text.includes('__proto__') || text.includes('\\u')) refuseWithin(raw)
}

function refuseWithin(raw: unknown): void {
  const waiting = [raw]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== 'object' || one === null) continue
    if (Object.hasOwn(one, '__proto__')) {
      throw new Refusal('bad-edit', 'No edit has a field “__proto__”; leave it out.')
    }
    for (const inner of Object.values(one)) if (inner !== undefined) waiting.push(inner)
  }
}

/** Words without a blank that are longer are cut: a sentence must be read. */
const longestRun = 120

/** A refusal short enough for one line, whatever was handed in. */
export function inOneLine(sentence: string): string {
  return sentence
    .replace(/\s+/g, ' ')
    .replace(/\S+/gu, (run) =>
      run.length <= longestRun ? run : `${Array.from(run).slice(0, 60).join('')}…”`,
    )
}
