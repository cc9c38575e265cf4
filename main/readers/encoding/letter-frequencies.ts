/**
 * How often letters beyond ASCII appear, by script, in rough percent of such letters: enough to tell a right decoding
 * from a wrong one, where right and wrong differ by the order of the alphabet. Counts are commonplace figures of the
 * languages, rounded; what is not listed counts as `unlisted`.
 */
export type LetterFrequencies = ReadonlyMap<string, number>

export const unlisted = 0.02

/** Arabic, with the marks and the few letters that Persian adds. */
export const arabicLetters = frequencies(
  'ا 12.5 ل 11.5 ي 6.8 م 6.2 ن 6.2 و 6 ر 4.9 ت 4.5 ه 4 ب 3.7 ة 3.2 ع 3.2 د 3.2 س 2.9 ف 2.8 ك 2.4 أ 2.4 ق 2.3 ح 2.1',
  'ج 1.5 ش 1.3 ص 1.2 ط 1.1 ى 1.1 خ 1 إ 0.8 ذ 0.7 ض 0.6 ز 0.6 ث 0.6 غ 0.5 ئ 0.35 ء 0.35 ظ 0.25 آ 0.2 ؤ 0.2',
  'پ 0.2 چ 0.2 ژ 0.1 گ 0.3 ک 0.5 \u064b 0.3 \u064c 0.1 \u064d 0.1 \u064e 0.2 \u064f 0.2 \u0650 0.2 \u0651 0.3 \u0652 0.1 \u0640 0.3',
)

/** The languages of western Europe together, so that none of them is favoured much. */
export const westernLetters = frequencies(
  'é 14 á 7 ó 7 ü 6 ö 6 ä 6 í 5 è 4 à 4 ç 4 å 4 ñ 3.5 ã 3.5 ú 3 ß 3 ø 3 ê 2 õ 2 æ 2 ù 1 ò 1 ì 0.8 â 1.5 ô 1.2 ë 0.8 î 0.5',
  'ï 0.5 û 0.4 É 1 Ö 0.4 Ü 0.4 Ä 0.4 Á 0.3 Å 0.3 Ø 0.3 À 0.3 Ó 0.2 Í 0.2 Ú 0.2 Ñ 0.1 Ç 0.1 È 0.1 Ê 0.1 ð 0.5 þ 0.3 ý 0.4',
  'œ 0.3 š 0.2 ž 0.2 Š 0.1 Ž 0.1 ÿ 0.05 Þ 0.1',
)

export const turkishLetters = frequencies(
  'ı 24 ü 12 ş 11 ç 8 ğ 8 ö 7 İ 5 Ş 2 Ç 1.5 Ü 1 Ö 1 Ğ 0.1 â 0.6 î 0.2 û 0.2 é 0.2 á 0.1 ä 0.1 ñ 0.05',
)

export const cyrillicLetters = frequencies(
  'о 11 е 8.5 а 8 и 7.4 н 6.7 т 6.3 с 5.5 р 4.7 в 4.5 л 4.4 к 3.5 м 3.2 д 3 п 2.8 у 2.6 я 2 ы 1.9 ь 1.7 г 1.7 з 1.6 б 1.6',
  'ч 1.5 й 1.2 х 1 ж 0.9 ш 0.7 ю 0.6 ц 0.5 щ 0.4 э 0.3 ф 0.3 ъ 0.1 ё 0.1 і 2 ї 0.6 є 0.4 ґ 0.05',
  'О 0.4 Е 0.2 А 0.4 И 0.3 Н 0.5 Т 0.3 С 0.6 Р 0.4 В 0.6 Л 0.2 К 0.5 М 0.4 Д 0.3 П 0.6 У 0.2 Г 0.3 З 0.2 Б 0.3',
)

export const hebrewLetters = frequencies(
  'י 11 ו 10.5 ה 10 ל 7.5 א 6.5 ר 5.8 ת 5.5 מ 5.3 ב 5 ש 4.6 נ 3.5 ע 3.2 ם 3 ד 2.6 ח 2.5 ק 2.2 כ 2.2 פ 2 ס 1.5 ט 1.4',
  'צ 1.3 ג 1.3 ז 1.3 ן 1.3 ך 0.8 ף 0.3 ץ 0.3',
)

export const greekLetters = frequencies(
  'α 9 ο 8 τ 7.5 ε 6 ι 6 ν 6 σ 5 ρ 4 κ 4 π 4 η 4 ς 4 υ 3.5 λ 3 μ 3 ί 2.5 ό 2.5 ά 2 έ 2 ή 2 γ 1.7 δ 1.7 ω 1.5 χ 1.2 ύ 1.2',
  'θ 1.2 ώ 1 φ 0.9 β 0.7 ξ 0.5 ζ 0.3 ψ 0.15 Α 0.3 Ε 0.3 Η 0.2 Κ 0.3 Ο 0.3 Π 0.3 Σ 0.3 Τ 0.3',
)

function frequencies(...lists: string[]): LetterFrequencies {
  const parts = lists.join(' ').split(' ')
  const found = new Map<string, number>()
  for (let index = 0; index < parts.length; index += 2) {
    found.set(parts[index] as string, Number(parts[index + 1]))
  }
  return found
}
