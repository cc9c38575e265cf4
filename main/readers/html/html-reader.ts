import { decodeText } from '../encoding/decode-text.ts'
import type { Reading } from '../reading.ts'
import { articleText } from './article-text.ts'
import { parsePage } from './html-tree.ts'
import { pageMetadata } from './page-metadata.ts'

const headBytes = 4096

/** The article of a web page, with what the page says of it. */
export function readHtml(bytes: Uint8Array, correction: string | undefined): Reading {
  const { text: html, encoding } = decodeText(bytes, correction, statedCharset(bytes))
  const document = parsePage(html)
  const metadata = pageMetadata(document, html)
  return { ...articleText(document), mediaType: 'text/html', encoding, ...metadata }
}

/** What `<meta charset>` or an XML declaration says, which may be wrong. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1')
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1] ??
    null
  )
}
