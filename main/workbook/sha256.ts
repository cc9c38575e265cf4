import { hash } from 'node:crypto'

/** SHA-256 in lower-case hexadecimal; text is hashed as UTF-8. */
export function sha256Of(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/** The same off this thread, for what is large. */
export async function sha256Later(content: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>)).toString(
    'hex',
  )
}
