import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../main/readers/read-document.ts'

/** Documents made by others, beside the project on the machines that have them; never copied into it. */
const corpora = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpora')

async function read(folder: string, name: string) {
  const answer = await readDocument({
    name,
    bytes: new Uint8Array(readFileSync(join(corpora, folder, name))),
  })
  return answer as Partial<Awaited<ReturnType<typeof readDocument>>> & { text?: string; code?: string }
}

describe('the versions of the libraries', () => {
  it.each([
    ['@hyzyla/pdfium', 'pdf/pdf-reader.ts', 'pdfium'],
    ['@mozilla/readability', 'html/article-text.ts', 'readability'],
    ['mammoth', 'docx/docx-reader.ts', 'mammoth'],
  ])('of %s is the one that texts record', (library, reader, name) => {
    const root = join(import.meta.dirname, '..', '..', '..')
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', library, 'package.json'), 'utf8'))
    expect(readFileSync(join(root, 'main', 'readers', reader), 'utf8')).toContain(`'${name} ${version}'`)
  })
})

if (existsSync(join(corpora, 'pdf'))) {
  describe('PDFs of other makers', () => {
    it('run on in paragraphs and columns', async () => {
      const { text = '' } = await read('pdf', 'multicolumn.pdf')
      expect(text).toContain('consectetuer adipiscing elit. Ut purus elit, vestibulum ut, placerat ac')
      expect(text).not.toMatch(/\w-\n|\ufffe/)
      expect((await read('pdf', '002-trivial-libre-office-writer.pdf')).text).not.toContain('\n')
    })

    it.each([
      ['libreoffice-writer-password.pdf', 'encrypted'],
      ['grayscale-image.pdf', 'image-only'],
      ['imagemagick-CCITTFaxDecode.pdf', 'image-only'],
    ])('%s is refused as %s', async (name, code) => {
      expect(await read('pdf', name)).toMatchObject({ code })
    })

    it('have their Arabic in reading order', async () => {
      for (const name of ['habibi.pdf', 'habibi-rotated.pdf']) {
        expect((await read('pdf', name)).text, name).toContain('حَبيبي')
      }
    })
  })
}

if (existsSync(join(corpora, 'docx'))) {
  describe('DOCX of other makers', () => {
    it.each([
      ['simple-list.docx', 'Apple\nBanana'],
      ['text-box.docx', 'Datum plane'],
      ['strict-format.docx', 'Test'],
      ['comments.docx', 'Ouch.'],
    ])('%s reads', async (name, text) => {
      expect(await read('docx', name)).toMatchObject({ text })
    })

    it.each(['empty.docx', 'external-picture.docx'])('%s holds no text', async (name) => {
      expect(await read('docx', name)).toMatchObject({ code: 'empty' })
    })
  })
}

if (existsSync(join(corpora, 'html-articles'))) {
  describe('web pages of many publishers', () => {
    it('read without a failure, most with title, date and publisher', async () => {
      const names = readdirSync(join(corpora, 'html-articles')).filter((name) => name.endsWith('.html'))
      const readings = await Promise.all(names.map((name) => read('html-articles', name)))
      const share = (field: string) =>
        readings.filter((reading) => (reading as Record<string, unknown>)[field] !== null).length /
        readings.length
      expect(readings.filter(({ code }) => code !== undefined)).toEqual([])
      expect(share('title')).toBe(1)
      expect(share('publisher')).toBeGreaterThan(0.85)
      expect(share('published')).toBeGreaterThan(0.85)
    }, 60_000)
  })
}
