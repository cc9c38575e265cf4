import type { GivenEdit } from '../../data/edits/plan-edits.ts'

/** A document of a case: `as` is the name by which its source is spoken of in the coding, as `$wire`. */
export type CaseDocument = { name: string; as: string; text: string }

/**
 * One of the hard cases H1 to H18 on a text written for it: invented people and places, and no sentence of anybody else's.
 * `edits` are what the window sends when an analyst codes it, so that one coding serves the desk, the command line and the
 * pictures.
 */
export type HardCase = { id: string; documents: CaseDocument[]; edits: GivenEdit[] }

/** An edit; `as` names what it makes for the edits that follow. */
export function edit(name: string, argument: Record<string, unknown>, as?: string): GivenEdit {
  return { edit: name, argument, ...(as === undefined ? {} : { as }) }
}

/** Attaches words of one source to the fields of one subject, as the palette does. */
export function attaching(source: string, subject: string) {
  return (field: string, quote: string, value: unknown, more: Record<string, unknown> = {}, as?: string) =>
    edit('attach', { source, quote, subject, field, value, ...more }, as)
}

/** The edits with the ids of the sources in place of their names. */
export function withSources(edits: readonly GivenEdit[], ids: ReadonlyMap<string, string>): GivenEdit[] {
  const known = (_: string, value: unknown) =>
    typeof value === 'string' && value.startsWith('$') ? (ids.get(value.slice(1)) ?? value) : value
  return JSON.parse(JSON.stringify(edits, known))
}
