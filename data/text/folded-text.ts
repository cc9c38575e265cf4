import { characterKind, LETTER, MARK, SPACE } from './character-kind.ts'

/**
 * A text made easier to compare, and the way back. For each unit of `folded`, `starts` and `ends` say which units of
 * the original it came from; both only ever rise, so offsets map back exactly by looking them up.
 */
export type FoldedText = {
  readonly folded: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

export type Fold = (text: string) => FoldedText

const HYPHENS = new Set([0x2d, 0xad, 0x2010, 0x2011])
const BLANK = 0x20
const LARGEST_CACHE = 20_000

class FoldedUnits {
  private units: Uint16Array
  private starts: Uint32Array
  private ends: Uint32Array
  private length = 0

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity)
    this.starts = new Uint32Array(capacity)
    this.ends = new Uint32Array(capacity)
  }

  /** Adds one unit that stands for start..end of the original. Blanks that meet become one. */
  add(unit: number, start: number, end: number): void {
    const last = this.length - 1
    if (unit === BLANK && last >= 0 && this.units[last] === BLANK) {
      this.ends[last] = end
      return
    }
    if (this.length === this.units.length) this.grow()
    this.units[this.length] = unit
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length++
  }

  finish(): FoldedText {
    let folded = ''
    for (let at = 0; at < this.length; at += 8192) {
      folded += String.fromCharCode(...this.units.subarray(at, Math.min(at + 8192, this.length)))
    }
    return { folded, starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length) }
  }

  private grow(): void {
    const capacity = this.units.length * 2 + 64
    const enlarge = <A extends Uint16Array | Uint32Array>(from: A, to: A): A => {
      to.set(from)
      return to
    }
    this.units = enlarge(this.units, new Uint16Array(capacity))
    this.starts = enlarge(this.starts, new Uint32Array(capacity))
    this.ends = enlarge(this.ends, new Uint32Array(capacity))
  }
}

/** Where the word goes on after a hyphen inside it, over a line end if there is one; -1 if it does not go on. */
function afterHyphen(text: string, at: number): number {
  if (at === 0) return -1
  const before = characterKind(text.charCodeAt(at - 1))
  if (before !== LETTER && before !== MARK) return -1
  let next = at + 1
  let lineEnd = false
  while (next < text.length && characterKind(text.charCodeAt(next)) === SPACE) {
    if (text.charCodeAt(next) === 0x0a) lineEnd = true
    next++
  }
  if (next === text.length || (next > at + 1 && !lineEnd)) return -1
  return characterKind(text.charCodeAt(next)) === LETTER ? next : -1
}

function clusterEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  let end = at + 1
  if (unit >= 0xd800 && unit <= 0xdbff && end < text.length) {
    const low = text.charCodeAt(end)
    if (low >= 0xdc00 && low <= 0xdfff) end++
  }
  while (end < text.length && characterKind(text.charCodeAt(end)) === MARK) end++
  return end
}

/**
 * Makes a fold out of a rule for one character together with the marks that follow it (so that é is the same
 * composed and decomposed). Two rules hold for every fold, because every reader of documents differs in them: any
 * run of white space is one blank, and a hyphen inside a word is nothing, with the line end after it.
 */
export function makeFold(foldCluster: (cluster: string) => string): Fold {
  const ascii = Array.from({ length: 0x80 }, (_, unit) => foldCluster(String.fromCharCode(unit)))
  const asciiUnits = Int16Array.from(ascii, (folded) => (folded.length === 1 ? folded.charCodeAt(0) : -1))
  const cache = new Map<string, string>()

  function lookUp(cluster: string): string {
    const before = cache.get(cluster)
    if (before !== undefined) return before
    if (cache.size >= LARGEST_CACHE) cache.clear()
    const folded = foldCluster(cluster)
    cache.set(cluster, folded)
    return folded
  }

  return (text) => {
    const out = new FoldedUnits(text.length + 16)
    let at = 0
    while (at < text.length) {
      const unit = text.charCodeAt(at)
      if (characterKind(unit) === SPACE) {
        out.add(BLANK, at, at + 1)
        at++
        continue
      }
      if (HYPHENS.has(unit)) {
        const next = afterHyphen(text, at)
        if (next > 0) {
          at = next
          continue
        }
      }
      const end = clusterEnd(text, at)
      const simple = unit < 0x80 && end === at + 1 ? (asciiUnits[unit] as number) : -1
      if (simple >= 0) {
        out.add(simple, at, end)
      } else {
        const folded = lookUp(text.slice(at, end))
        for (let i = 0; i < folded.length; i++) out.add(folded.charCodeAt(i), at, end)
      }
      at = end
    }
    return out.finish()
  }
}

/** The first folded unit that came from `offset` of the original or from after it. */
export function foldedOffset(text: FoldedText, offset: number): number {
  let low = 0
  let high = text.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The passage of the original that folded units `start` up to `end` came from; whole characters, never half. */
export function originalRange(text: FoldedText, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const offset = text.starts[start] ?? text.ends.at(-1) ?? 0
    return { start: offset, end: offset }
  }
  return { start: text.starts[start] as number, end: text.ends[end - 1] as number }
}
