import type { FoldedText } from '../text/folded-text.ts'
import { type GramIndex, indexGrams } from './gram-index.ts'
import { foldTypography } from './typographic-fold.ts'

/** A text that passages are looked for in; what the search needs of it is made once, when first asked for. */
export type SearchedText = {
  readonly text: string
  readonly folded: () => FoldedText
  readonly grams: () => GramIndex
}

export function searchedText(text: string): SearchedText {
  let folded: FoldedText | undefined
  let grams: GramIndex | undefined
  const fold = () => {
    folded ??= foldTypography(text)
    return folded
  }
  return {
    text,
    folded: fold,
    grams: () => {
      grams ??= indexGrams(fold().folded)
      return grams
    },
  }
}
