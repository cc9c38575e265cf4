import { Refusal } from '../refusal.ts'

/** What a person wrote as JSON; refused with the sentence begun, and where it stops being JSON if that is known. */
export function fromJsonText(text: string, begun: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
    const where = at === undefined ? '' : `; look at character ${Number(at) + 1}`
    throw new Refusal('not-json', `${begun}${where}.`)
  }
}
