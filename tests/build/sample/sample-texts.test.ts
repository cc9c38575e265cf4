import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleCoding, sampleSources } from '../../../build/sample/make-sample.mjs'
import { findPassage } from '../../../data/anchoring/find-passage.ts'
import { sampleReadings } from './sample-readings.ts'

const folder = join(import.meta.dirname, '../../../build/sample/texts')
const texts = await sampleReadings()
const quoted = sampleCoding()
  .flatMap(({ edits }) => edits)
  .flatMap(({ argument }) =>
    typeof argument.quote === 'string'
      ? [{ source: String(argument.source).slice(1), quote: argument.quote, wording: argument.wording }]
      : [],
  )

const words = ({ text }: { text: string }) => text.split(/\s+/).filter(Boolean).length

describe('the texts of the sample', () => {
  it('are all used, each once', () => {
    const files = sampleSources().flatMap(({ file }) => file ?? [])
    const found = readdirSync(folder).filter((name) => !name.startsWith('.'))
    expect(files.toSorted()).toEqual(found.toSorted())
    expect(sampleSources().length).toBeGreaterThanOrEqual(8)
  })

  it('are as long as such texts are', () => {
    for (const [name, text] of texts) {
      expect(words(text), name).toBeGreaterThan(name === 'channel' ? 30 : 110)
      expect(words(text), name).toBeLessThan(700)
    }
  })

  it('are in English and in Arabic, of every kind there is but data, and one is no file at all', () => {
    const known = sampleSources().map((source) => source.known)
    expect(new Set(known.map(({ kind }) => kind))).toEqual(
      new Set(['news', 'statement', 'social', 'ngo-report', 'interview', 'document']),
    )
    const arabic = [...texts.values()].filter(({ text }) => /\p{Script=Arabic}{3}/u.test(text))
    expect(arabic.length).toBeGreaterThanOrEqual(4)
    expect(texts.size - arabic.length).toBeGreaterThanOrEqual(4)
    expect(sampleSources().filter(({ file }) => file === undefined)).toHaveLength(1)
  })

  it('hold one in Windows-1256 for real', () => {
    const bytes = readFileSync(join(folder, 'ministry-statement-27.txt'))
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    expect(texts.get('ministry')?.encoding).toBe('windows-1256')
    expect(texts.get('ministry')?.text).toContain('مديرية الأمن العام')
  })
})

it.each(['courier', 'sada'])('the web page %s says what it is', (name) => {
  const page = texts.get(name)
  expect([page?.title, page?.author, page?.publisher, page?.url].every(Boolean)).toBe(true)
  expect(page?.published).toBe('2024-03-15')
  expect(page?.language).toBe(name === 'sada' ? 'ar' : 'en')
})

describe('the quotes of the sample', () => {
  it.each(quoted)('$source: $quote', ({ source, quote, wording }) => {
    const text = texts.get(source)?.text ?? ''
    const found = findPassage(text, { quote })
    expect(found).not.toHaveProperty('refused')
    expect('start' in found && text.slice(found.start, found.end)).toBe(quote)
    if (typeof wording === 'string') expect(text).toContain(wording)
  })

  it('are many, from every text', () => {
    expect(quoted.length).toBeGreaterThan(150)
    expect(new Set(quoted.map(({ source }) => source))).toEqual(new Set(texts.keys()))
  })
})
