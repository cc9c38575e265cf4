import { type Cursor, type Step, selectedBy, type Way, type WordMap } from './word-cursor.ts'

/**
 * Moves or extends a cursor. A plain move leaves one word selected; a move by sentence goes to its first word, and
 * extended takes the sentence whole; a letter only ever trims or grows what is selected. At the end of the text the
 * cursor stays.
 */
export function moveCursor(
  map: WordMap,
  cursor: Cursor,
  step: Step,
  way: Way,
  how: 'move' | 'extend',
): Cursor {
  if (step === 'letter') return byLetter(map, cursor, way)
  if (how === 'extend' && step === 'sentence') return bySentence(map, cursor, way)
  const focus = target(map, cursor, step, way) ?? cursor.focus
  return how === 'extend' ? { anchor: cursor.anchor, focus } : { anchor: focus, focus }
}

/** The whole sentence around the cursor. */
export function wholeSentence(map: WordMap, cursor: Cursor): Cursor {
  const sentence = map.sentenceAt(cursor.focus.start)
  return sentence ? { anchor: sentence, focus: sentence } : cursor
}

function target(map: WordMap, { focus }: Cursor, step: Step, way: Way) {
  if (step === 'word') return map.next(focus, way)
  if (step === 'edge') return map.edge(focus.start, way)
  const own = map.sentenceAt(focus.start)
  const withinOwn = way === 'back' && own !== null && map.wordAt(own.start)
  if (withinOwn && withinOwn.start >= own.start && withinOwn.start < focus.start) return withinOwn
  const sentence = map.nextSentence(focus, way)
  return sentence && map.wordAt(Math.max(sentence.start, firstLetter(map, sentence.start)))
}

/** A sentence may open with a quotation mark: its first word begins after it. */
function firstLetter(map: WordMap, start: number): number {
  const word = map.wordAt(start)
  if (word && word.start >= start) return word.start
  return (word && map.next(word, 'on')?.start) ?? start
}

function bySentence(map: WordMap, cursor: Cursor, way: Way): Cursor {
  const own = map.sentenceAt(way === 'on' ? cursor.focus.end - 1 : cursor.focus.start)
  const { start, end } = selectedBy(cursor)
  const takesOwn = own !== null && (way === 'on' ? own.end > end : own.start < start)
  const sentence = takesOwn ? own : own && map.nextSentence(own, way)
  if (!sentence) return cursor
  const focus =
    way === 'on'
      ? { start: Math.max(sentence.start, cursor.anchor.start), end: sentence.end }
      : { start: sentence.start, end: Math.min(sentence.end, cursor.anchor.end) }
  return { anchor: cursor.anchor, focus }
}

function byLetter(map: WordMap, cursor: Cursor, way: Way): Cursor {
  const { start, end } = selectedBy(cursor)
  const atEnd = cursor.focus.end >= cursor.anchor.end
  const border = map.letterBorder(atEnd ? end : start, way)
  const span = atEnd ? { start, end: border } : { start: border, end }
  if (span.start >= span.end) return cursor
  return atEnd
    ? { anchor: { start, end: Math.min(cursor.anchor.end, border) }, focus: { start, end: border } }
    : { anchor: { start: Math.max(cursor.anchor.start, border), end }, focus: { start: border, end } }
}
