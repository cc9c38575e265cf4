const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g

/**
 * The words with Arabic-Indic, Persian and full-width digits as 0 to 9, and the Arabic thousands sign as a comma. The
 * length stays the same, so that an offset found in the result is an offset in the words.
 */
export function withLatinDigits(words: string): string {
  return words
    .replace(foreignDigits, (digit) => String((digit.charCodeAt(0) - firstOfBlock(digit)) % 10))
    .replaceAll('\u066C', ',')
    .replaceAll('\u066B', '.')
}

function firstOfBlock(digit: string): number {
  const unit = digit.charCodeAt(0)
  return unit >= 0xff10 ? 0xff10 : unit >= 0x06f0 ? 0x06f0 : 0x0660
}
