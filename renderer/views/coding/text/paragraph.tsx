import { Fragment, memo, type ReactNode } from 'react'
import { blockLook, markdownLooks, type Styled } from './markdown-looks.ts'
import type { Mark } from './marks.ts'
import styles from './paragraph.module.css'
import type { Paragraph as Block } from './paragraphs.ts'
import { type Segment, type Span, segmentsOf } from './segments.ts'

type ParagraphProps = {
  text: string
  block: Block
  marks: readonly Mark[]
  /** The passage that is looked at, when it is among the marks. */
  active: string | null
  markup: Markup
}

/** Whether the text has signs that say how it is set. */
export type Markup = 'none' | 'markdown'

/**
 * One block of a source's text under its marks. It holds the source's text and nothing else (see offset-map), and is
 * drawn again only when its own marks change. Its direction is that of its own first letter.
 */
export const Paragraph = memo(function Paragraph({ text, block, marks, active, markup }: ParagraphProps) {
  const own = text.slice(block.start, block.end)
  const styled = markup === 'markdown' ? markdownLooks(own) : []
  const words = (start: number, end: number) =>
    styledText(own, styled, { start: start - block.start, end: end - block.start })
  return (
    <p
      className={styles.paragraph}
      dir="auto"
      data-start={block.start}
      data-gap={block.gap}
      data-look={markup === 'markdown' ? blockLook(own) : undefined}
      data-marked={marks.length > 0 ? 'yes' : undefined}
    >
      {marks.length === 0
        ? words(block.start, block.end)
        : segmentsOf(block, marks).map((segment) => (
            <Stretch key={segment.start} stretch={segment} active={active}>
              {words(segment.start, segment.end)}
            </Stretch>
          ))}
    </p>
  )
})

/** Text under its marks, the outermost first: tints lie over each other, underlines below each other. */
function Stretch({
  stretch,
  active,
  children,
}: {
  stretch: Segment<Mark>
  active: string | null
  children: ReactNode
}) {
  return stretch.marks.reduceRight(
    (inner: ReactNode, mark, depth) => (
      <mark
        key={mark.id}
        className={styles.mark}
        data-excerpt={mark.id}
        data-evidence={mark.state}
        data-belongs={mark.belongs}
        data-doubtful={mark.doubtful ? 'yes' : undefined}
        data-active={mark.id === active ? 'yes' : undefined}
        data-begins={mark.start === stretch.start ? 'yes' : undefined}
        data-ends={mark.end === stretch.end ? 'yes' : undefined}
        data-depth={Math.min(depth, 3)}
      >
        {inner}
      </mark>
    ),
    children,
  )
}

/** A part of a block with its looks. The parts are the block, to the unit. */
function styledText(text: string, styled: readonly Styled[], part: Span): ReactNode {
  if (styled.length === 0) return withControlsShown(text.slice(part.start, part.end))
  return segmentsOf(part, styled).map(({ start, end, marks: [one] }) =>
    one === undefined ? (
      <Fragment key={start}>{withControlsShown(text.slice(start, end))}</Fragment>
    ) : (
      <span key={start} className={styles.styled} data-look={one.look}>
        {withControlsShown(text.slice(start, end))}
      </span>
    ),
  )
}

const control = /([\u202A-\u202E\u2066-\u2069])/

/**
 * A hidden control of the reading direction can make figures read backwards, so that the screen says another number than
 * the record. It is shown as a sign of its own, and boxed in so that it turns nothing; the text stays what it is.
 */
function withControlsShown(text: string): ReactNode {
  if (!control.test(text)) return text
  return text.split(control).map((part, index) =>
    control.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={index} className={styles.control}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
