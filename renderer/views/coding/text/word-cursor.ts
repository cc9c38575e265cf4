import type { Paragraph } from './paragraphs.ts'
import { paragraphAt } from './paragraphs.ts'
import type { Span } from './segments.ts'

/**
 * Reading with the keyboard: the cursor stands on a word, not between letters, so that one key is enough to take a
 * figure. Extending keeps the word where the selection began.
 */
export type Cursor = { readonly anchor: Span; readonly focus: Span }

export type Step = 'word' | 'sentence' | 'letter' | 'edge'
export type Way = 'on' | 'back'

/** What a cursor selects: from the first to the last unit of both its words. */
export function selectedBy({ anchor, focus }: Cursor): Span {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) }
}

/** The words and sentences of a text, worked out block by block as they are asked for. */
export class WordMap {
  readonly #text: string
  readonly #paragraphs: readonly Paragraph[]
  readonly #words: Intl.Segmenter
  readonly #sentences: Intl.Segmenter
  readonly #letters: Intl.Segmenter
  readonly #known = new Map<string, Span[]>()

  constructor(text: string, paragraphs: readonly Paragraph[], language: string | null) {
    const locale = language ?? undefined
    this.#text = text
    this.#paragraphs = paragraphs
    this.#words = new Intl.Segmenter(locale, { granularity: 'word' })
    this.#sentences = new Intl.Segmenter(locale, { granularity: 'sentence' })
    this.#letters = new Intl.Segmenter(locale, { granularity: 'grapheme' })
  }

  /** The word at or nearest before an offset; the first of the text where there is none before; null in an empty text. */
  wordAt(offset: number): Span | null {
    for (let index = paragraphAt(this.#paragraphs, offset); index >= 0; index--) {
      const word = this.#wordsOf(index).findLast(({ start }) => start <= offset)
      if (word) return word
    }
    return this.#wordsOf(0)[0] ?? null
  }

  /** A span widened to whole words at both ends: nobody means to quote half of one. */
  whole(span: Span): Span {
    const first = this.wordAt(span.start)
    const last = this.wordAt(span.end - 1)
    return {
      start: first && first.start < span.start && span.start < first.end ? first.start : span.start,
      end: last && last.start < span.end && span.end < last.end ? last.end : span.end,
    }
  }

  sentenceAt(offset: number): Span | null {
    const index = paragraphAt(this.#paragraphs, offset)
    return this.#sentencesOf(index).findLast(({ start }) => start <= offset) ?? null
  }

  next(from: Span, way: Way): Span | null {
    return this.#neighbour((index) => this.#wordsOf(index), from, way)
  }

  nextSentence(from: Span, way: Way): Span | null {
    const sentence = this.sentenceAt(from.start)
    return sentence && this.#neighbour((index) => this.#sentencesOf(index), sentence, way)
  }

  /** The first or the last word of the block that holds an offset. */
  edge(offset: number, way: Way): Span | null {
    return this.#wordsOf(paragraphAt(this.#paragraphs, offset)).at(way === 'on' ? -1 : 0) ?? null
  }

  /** The border between two letters next to an offset, as a person counts letters: an emoji is one. */
  letterBorder(offset: number, way: Way): number {
    const paragraph = this.#paragraphs[paragraphAt(this.#paragraphs, offset)]
    if (!paragraph) return offset
    const borders = [paragraph.start]
    for (const { index, segment } of this.#letters.segment(
      this.#text.slice(paragraph.start, paragraph.end),
    )) {
      borders.push(paragraph.start + index + segment.length)
    }
    const border = way === 'on' ? borders.find((at) => at > offset) : borders.findLast((at) => at < offset)
    return border ?? offset
  }

  #neighbour(spansOf: (index: number) => Span[], from: Span, way: Way): Span | null {
    const step = way === 'on' ? 1 : -1
    let index = paragraphAt(this.#paragraphs, from.start)
    for (; index >= 0 && index < this.#paragraphs.length; index += step) {
      const spans = spansOf(index)
      const found =
        way === 'on'
          ? spans.find(({ start }) => start > from.start)
          : spans.findLast(({ start }) => start < from.start)
      if (found) return found
    }
    return null
  }

  #wordsOf(index: number): Span[] {
    return this.#spans(`word ${index}`, index, this.#words, (segment) => segment.isWordLike === true)
  }

  #sentencesOf(index: number): Span[] {
    return this.#spans(`sentence ${index}`, index, this.#sentences, ({ segment }) => segment.trim() !== '')
  }

  #spans(
    key: string,
    index: number,
    segmenter: Intl.Segmenter,
    wanted: (segment: Intl.SegmentData) => boolean,
  ): Span[] {
    const known = this.#known.get(key)
    if (known) return known
    const paragraph = this.#paragraphs[index]
    if (!paragraph) return []
    const spans: Span[] = []
    for (const segment of segmenter.segment(this.#text.slice(paragraph.start, paragraph.end))) {
      if (!wanted(segment)) continue
      const start = paragraph.start + segment.index
      spans.push({ start, end: start + segment.segment.trimEnd().length })
    }
    this.#known.set(key, spans)
    return spans
  }
}
