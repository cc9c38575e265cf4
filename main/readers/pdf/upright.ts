import type { Glyph, InkBox, PageGlyphs } from './glyph.ts'

type Box = { left: number; right: number; bottom: number; top: number }

/**
 * The page turned so that most of its letters stand upright: tables are often printed sideways. Letters that stand
 * otherwise (stamps, labels of axes) are turned along.
 */
export function upright(page: PageGlyphs): PageGlyphs {
  const turns = quarterTurns(page.glyphs)
  if (turns === 0) return page
  return {
    ...page,
    glyphs: page.glyphs.map((glyph) => {
      const { left: x, bottom: y } = turned(
        { left: glyph.x, right: glyph.x, bottom: glyph.y, top: glyph.y },
        turns,
      )
      return { ...glyph, ...turned(glyph, turns), x, y }
    }),
    ink: page.ink.map((box): InkBox => turned(box, turns)),
  }
}

/** How many quarters most letters are turned by, counter-clockwise. */
function quarterTurns(glyphs: readonly Glyph[]): number {
  const tally = [0, 0, 0, 0]
  for (const { kind, turn } of glyphs) {
    if (kind === 'drawn') tally[turn] = (tally[turn] ?? 0) + 1
  }
  return tally.indexOf(Math.max(...tally))
}

function turned({ left, right, bottom, top }: Box, turns: number): Box {
  if (turns === 1) return { left: bottom, right: top, bottom: -right, top: -left }
  if (turns === 2) return { left: -right, right: -left, bottom: -top, top: -bottom }
  return { left: -top, right: -bottom, bottom: left, top: right }
}
