/**
 * The one rule by which Arabic writing is compared in find and in search. After NFKC (which turns presentation forms
 * into letters): harakat and Quranic marks and the tatweel go; أ إ آ ٱ are ا; ى and the Persian ی are ي; ک is ك;
 * ة and ە are ه; Arabic-Indic digits are 0 to 9. ؤ and ئ stay, because with و and ي they make different words.
 * Case and accents of other scripts are left alone.
 */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
}

const DROPPED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu
const FOLDED = /[أإآٱىیکةە]/gu
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu

/** Arabic-Indic and Persian digits as 0 to 9, everything else as it is. */
export function foldArabicDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/** A text by the folding rule above. The result may be shorter or longer: offsets do not carry over. */
export function foldArabic(text: string): string {
  const letters = text
    .normalize('NFKC')
    .replace(DROPPED, '')
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
  return foldArabicDigits(letters)
}

const ARTICLE = /^(?:[وبفك]?ال|لل)(?=\p{L}{2})/u

/**
 * A folded word without its article (ال, also after و ب ف ك, and لل), so that a search for غارة finds الغارة. A word
 * that would keep fewer than two letters is left alone.
 */
export function withoutArabicArticle(word: string): string {
  return word.replace(ARTICLE, '')
}
