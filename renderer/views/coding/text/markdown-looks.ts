import type { Span } from './segments.ts'

/** How a stretch of a Markdown text is set. A *sign* is of the markup and not of the words: it stays, in faint ink. */
export type Look = 'sign' | 'strong' | 'emphasis' | 'code'

/** A stretch with its look, in UTF-16 units of the block, end exclusive. */
export type Styled = Span & { readonly look: Look }

/** What a block of a Markdown text is. */
export type BlockLook = 'text' | 'heading' | 'item' | 'quote'

const opening = /^(?:(?<heading>#{1,6})|(?<item>[-*+]|\d{1,3}[.)])|(?<quote>>)+)\s+/

/** What a block is by its first letters; plain text where it begins with no sign. */
export function blockLook(text: string): BlockLook {
  const { heading, item, quote } = opening.exec(text)?.groups ?? {}
  if (heading !== undefined) return 'heading'
  if (item !== undefined) return 'item'
  return quote === undefined ? 'text' : 'quote'
}

const inline: readonly (readonly [pattern: RegExp, look: Exclude<Look, 'sign'>])[] = [
  [/(?<sign>\*\*|__)(?=\S)(?<words>[^\n]+?)(?<=\S)\k<sign>/g, 'strong'],
  [
    /(?<![*_\p{L}\p{N}])(?<sign>[*_])(?=[^\s*_])(?<words>[^*_\n]+?)(?<=\S)\k<sign>(?![*_\p{L}\p{N}])/gu,
    'emphasis',
  ],
  [/(?<sign>`)(?<words>[^`\n]+)`/g, 'code'],
]

/**
 * The stretches of a block that are set in a way of their own, in order and none over another. Nothing is taken out of
 * the text: what is quoted from it must stand in it.
 */
export function markdownLooks(text: string): Styled[] {
  const styled: Styled[] = []
  const first = opening.exec(text)
  if (first) styled.push({ start: 0, end: first[0].length, look: 'sign' })
  for (const [pattern, look] of inline) {
    for (const found of text.matchAll(pattern)) {
      const { sign = '', words = '' } = found.groups ?? {}
      const start = found.index
      const inner = start + sign.length
      const end = inner + words.length
      if (styled.some((one) => one.start < end + sign.length && one.end > start)) continue
      styled.push(
        { start, end: inner, look: 'sign' },
        { start: inner, end, look },
        { start: end, end: end + sign.length, look: 'sign' },
      )
    }
  }
  return styled.sort((a, b) => a.start - b.start)
}
