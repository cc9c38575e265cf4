/** The part of the edtf package that we use; it brings no types of its own. */
declare module 'edtf' {
  /** The grammar of ISO 8601-2. Throws on what is no EDTF up to level 2. */
  export function parse(text: string): { type: string; level: number }
}
