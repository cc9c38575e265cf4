import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../main/readers/read-document.ts'
import { isReadFailure, type Reading } from '../../../main/readers/reading.ts'
import { coreProperties, docxOf, paragraph } from './write-docx.ts'

async function read(body: string, parts: Record<string, string> = {}): Promise<Reading> {
  const answer = await readDocument({ name: 'statement.docx', bytes: docxOf(body, parts) })
  if (isReadFailure(answer)) throw new Error(answer.error)
  return answer
}

const styles = {
  'word/styles.xml':
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>',
}

describe('the text of a DOCX', () => {
  it('is its paragraphs, apart by a blank line', async () => {
    const { text, mediaType, encoding } = await read(
      paragraph('The first witness left.') + paragraph('قال الشاهد الثاني إنه بقي.'),
    )
    expect(text).toBe('The first witness left.\n\nقال الشاهد الثاني إنه بقي.')
    expect(mediaType).toMatch(/wordprocessingml/)
    expect(encoding).toBeNull()
  })

  it('has tables by rows, keeps insertions and leaves deletions out', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Day')}${cell('Held')}</w:tr><w:tr>${cell('Friday')}${cell('4')}</w:tr></w:tbl>`
    const tracked =
      '<w:p><w:del w:id="1"><w:r><w:delText>nine</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>seven</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> were held</w:t></w:r></w:p>'
    const { text } = await read(table + tracked)
    expect(text).toBe('Day\tHeld\nFriday\t4\n\nseven were held')
  })

  it('has footnotes after it', async () => {
    const parts = {
      'word/footnotes.xml':
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>Letter of 3 May.</w:t></w:r></w:p></w:footnote></w:footnotes>',
    }
    const { text } = await read(
      '<w:p><w:r><w:t>They wrote twice</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
      parts,
    )
    expect(text).toMatch(/^They wrote twice\[1\]\n\nLetter of 3 May\.$/)
  })

  it('takes the title from the properties or the style, and the author where one is named', async () => {
    const named = coreProperties(
      '<dc:title>Statement on the dam &amp; the mill</dc:title><dc:creator>Rima Haddad</dc:creator>',
    )
    expect(await read(paragraph('Words.'), named)).toMatchObject({
      title: 'Statement on the dam & the mill',
      author: 'Rima Haddad',
      published: null,
    })
    const unnamed = {
      ...styles,
      ...coreProperties('<dc:title></dc:title><dc:creator>Windows User</dc:creator>'),
    }
    expect(await read(paragraph('On the dam', 'Title') + paragraph('Words.'), unnamed)).toMatchObject({
      title: 'On the dam',
      author: null,
      text: 'On the dam\n\nWords.',
    })
  })
})
