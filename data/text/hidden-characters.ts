const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const bidiControl = /[\u202A-\u202E\u2066-\u2069]/

/** The half of a character that stands alone, which UTF-8 cannot hold; null where there is none. */
export function loneSurrogateIn(text: string): string | null {
  return loneSurrogate.exec(text)?.[0] ?? null
}

/** A character that nobody sees and that turns the reading direction of what follows; null where there is none. */
export function bidiControlIn(text: string): string | null {
  return bidiControl.exec(text)?.[0] ?? null
}

/** The text without any of them. */
export function withoutBidiControls(text: string): string {
  return text.replace(new RegExp(bidiControl, 'g'), '')
}
