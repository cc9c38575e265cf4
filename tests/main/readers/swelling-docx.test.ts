import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../main/readers/read-document.ts'
import { type ReaderLimits, readerLimits } from '../../../main/readers/reader-limits.ts'
import { docxOf, paragraph } from './write-docx.ts'

const docx = docxOf(paragraph('A paragraph.'))

async function read(bytes: Uint8Array, limits: Partial<ReaderLimits> = {}) {
  return readDocument({ name: 'a.docx', bytes }, { ...readerLimits, ...limits })
}

describe('a DOCX that is made to swell', () => {
  it('is refused by its claimed size, its ratio and its number of files', async () => {
    const blanks = { 'word/more.xml': ' '.repeat(30_000_000) }
    const bomb = docxOf(paragraph('Words.'), blanks)
    const sentence = {
      code: 'too-large',
      error: expect.stringContaining('unpacks to far more than a document holds'),
    }
    expect(bomb.length).toBeLessThan(100_000)
    expect(await read(bomb)).toMatchObject(sentence)
    expect(await read(docx, { unpackedBytes: 100 })).toMatchObject(sentence)
    expect(await read(docx, { zipEntries: 1 })).toMatchObject(sentence)
  })

  it('gains nothing by claiming to be small', async () => {
    const bomb = docxOf(paragraph('Words.'), { 'word/more.xml': ' '.repeat(30_000_000) })
    expect(await read(withFalseSize(bomb, 30_000_000, 50))).toMatchObject({ text: 'Words.' })
  })

  it('does not have its entities expanded, nor its depth', async () => {
    const entities = '<!DOCTYPE w [<!ENTITY a "ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const laughs = docxOf('', {
      'word/document.xml': `${entities}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&b;')}</w:body></w:document>`,
    })
    expect(await read(laughs)).toMatchObject({ code: 'broken' })
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(40_000)}${'</w:sdtContent></w:sdt>'.repeat(40_000)}`
    expect(await read(docxOf(deep))).toMatchObject({ code: 'broken' })
  })
})

/** The same archive with another unpacked size in its central directory, where readers look. */
function withFalseSize(archive: Uint8Array, size: number, claimed: number): Uint8Array {
  const bytes = Buffer.from(archive)
  const wanted = Buffer.alloc(4)
  wanted.writeUInt32LE(size)
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 4))
    bytes.writeUInt32LE(claimed, at)
  return new Uint8Array(bytes)
}
