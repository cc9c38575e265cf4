const lineEnd = /\r\n?/g
/** With the `u` flag, only surrogates that are not half of a pair match. */
const loneSurrogate = /\p{Surrogate}/gu

/** The form every text is kept in: no BOM, `\n` line ends, no lone surrogates (they have no UTF-8), nothing else changed. */
export function cleanText(text: string): string {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  return body.replace(lineEnd, '\n').replace(loneSurrogate, '\ufffd')
}

/** A title, name or the like on one line, or null where nothing is left. */
export function cleanLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(loneSurrogate, '\ufffd').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}
