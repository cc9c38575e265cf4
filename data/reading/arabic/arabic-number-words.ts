import { spelled } from './arabic-spelling.ts'

/** What a number word can be joined with: see arabic-numbers.ts. */
export type NumberPart = 'unit' | 'ten' | 'tens' | 'hundreds' | 'hundred' | 'scale' | 'pair'

export type NumberWord = {
  value: number
  part: NumberPart
  /** Whether it is a number where it stands alone: "أحد" is one only in "أحد عشر". */
  alone: boolean
}

type Row = [words: string, value: number, part: NumberPart, alone?: 'not alone']

/** Feminine and masculine, and the cases in which they are written. */
const rows: Row[] = [
  ['صفر', 0, 'unit'],
  ['واحد واحدة', 1, 'unit'],
  ['أحد إحدى', 1, 'unit', 'not alone'],
  ['اثنان اثنين اثنتان اثنتين', 2, 'unit'],
  ['اثنا اثني اثنتا اثنتي', 2, 'unit', 'not alone'],
  ['ثلاث ثلاثة', 3, 'unit'],
  ['أربع أربعة', 4, 'unit'],
  ['خمس خمسة', 5, 'unit'],
  ['ست ستة', 6, 'unit'],
  ['سبع سبعة', 7, 'unit'],
  ['ثمان ثماني ثمانية', 8, 'unit'],
  ['تسع تسعة', 9, 'unit'],
  ['عشر عشرة', 10, 'ten'],
  ['عشرون عشرين', 20, 'tens'],
  ['ثلاثون ثلاثين', 30, 'tens'],
  ['أربعون أربعين', 40, 'tens'],
  ['خمسون خمسين', 50, 'tens'],
  ['ستون ستين', 60, 'tens'],
  ['سبعون سبعين', 70, 'tens'],
  ['ثمانون ثمانين', 80, 'tens'],
  ['تسعون تسعين', 90, 'tens'],
  ['مئة مائة مية', 100, 'hundred'],
  ['مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي', 200, 'hundreds'],
  ...['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map(
    (unit, index): Row => [`${unit}مئة ${unit}مائة ${unit}يمئة ${unit}يمائة`, 300 + 100 * index, 'hundreds'],
  ),
  ['ألف ألفا', 1_000, 'scale'],
  ['آلاف', 1_000, 'scale', 'not alone'],
  ['ألفان ألفين ألفي', 2_000, 'pair'],
  ['مليون مليونا', 1_000_000, 'scale'],
  ['ملايين', 1_000_000, 'scale', 'not alone'],
  ['مليونان مليونين', 2_000_000, 'pair'],
]

export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  rows.flatMap(([words, value, part, alone]) =>
    words
      .split(' ')
      .map((word): [string, NumberWord] => [spelled(word), { value, part, alone: alone !== 'not alone' }]),
  ),
)
