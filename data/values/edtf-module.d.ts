/** The part of the edtf package that we use; it brings no types of its own. */
declare module 'edtf' {
  /** Milliseconds since 1970 UTC; infinite or NaN where an end is open or beyond reach. Throws on what is no EDTF. */
  export default function edtf(text: string): { min: number; max: number; edtf: string }
}
