/** How characters take part in a line of mixed direction: a coarse form of the classes of Unicode's bidi algorithm. */

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const digit = /[0-9\u0660-\u0669\u06f0-\u06f9]/
const letter = /\p{L}/u
const mark = /^\p{M}$/u

export function isMark(char: string): boolean {
  return mark.test(char)
}

export function isDigit(char: string): boolean {
  return digit.test(char)
}

/** A letter that is written from right to left. */
export function isRightToLeft(char: string): boolean {
  return rightToLeft.test(char) && letter.test(char)
}

/** A letter that is written from left to right. */
export function isLeftToRight(char: string): boolean {
  return letter.test(char) && !rightToLeft.test(char)
}

/** Shapes of letters (U+FB50…, U+FE70…) and Latin ligatures: an artefact of printing, which no one types or searches. */
const presentationForm = /[\ufb00-\ufb06\ufb1d-\ufb4f\ufb50-\ufdf9\ufe70-\ufefc]/

/** The letters a printed shape stands for; any other character as it is. */
export function lettersOf(char: string): string {
  return presentationForm.test(char) ? char.normalize('NFKC').trim() : char
}
