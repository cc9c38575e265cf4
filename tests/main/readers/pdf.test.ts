import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../main/readers/read-document.ts'
import { readerLimits } from '../../../main/readers/reader-limits.ts'
import { isReadFailure, type Reading } from '../../../main/readers/reading.ts'
import { type PdfOptions, type PdfPage, pdfOf, type Run, run } from './write-pdf.ts'

async function read(pages: readonly PdfPage[], options: PdfOptions = {}): Promise<Reading> {
  const answer = await readDocument({ name: 'report.pdf', bytes: pdfOf(pages, options) })
  if (isReadFailure(answer)) throw new Error(answer.error)
  return answer
}

/** Lines under each other, as a program sets them: 50 characters a line of 10 points. */
function lines(texts: readonly string[], top = 700, pitch = 12): Run[] {
  return texts.map((text, index) => run(text, 50, top - index * pitch))
}

describe('the text of a PDF', () => {
  it('runs on over the lines of a paragraph, so that a quotation is whole', async () => {
    const { text } = await read([
      {
        runs: lines([
          'Two brothers were taken from a bakery in the old p',
          'art of town early on Sunday, said a baker who saw ',
          'it from the upper window.',
        ]),
      },
    ])
    expect(text).toBe(
      'Two brothers were taken from a bakery in the old p art of town early on Sunday, said a baker who saw it from the upper window.',
    )
  })

  it('parts paragraphs where the page leaves a gap, and headings by their size', async () => {
    const { text } = await read([
      {
        runs: [
          run('Weekly summary', 50, 740, 16),
          ...lines(
            ['A patrol stopped a bus at the northern gate and se', 'arched every passenger for an hour.'],
            700,
          ),
          ...lines(
            [
              'No one was held. The bus went on after noon, said t',
              'he driver, who asked for his name to be left out.',
            ],
            660,
          ),
        ],
      },
    ])
    expect(text.split('\n\n')).toHaveLength(3)
    expect(text).toMatch(/^Weekly summary\n\nA patrol/)
  })

  it('keeps lines that end on purpose', async () => {
    const { text } = await read([
      {
        runs: lines([
          'The committee met in the hall of the school and as',
          'ked for three things:',
          'Fuel',
          'Bread',
          'Water',
        ]),
      },
    ])
    expect(text).toMatch(/three things:\nFuel\nBread\nWater$/)
  })

  it('joins broken words, and keeps hyphens that belong to a name or stand elsewhere', async () => {
    const { text } = await read([
      {
        runs: lines([
          'At the bridge he counted thir-',
          'teen cars. The cross-border road was shut, and the cross-',
          'border post was empty. A man known as Abu Yusuf al-',
          'Sarmini had left the day before.',
        ]),
      },
    ])
    expect(text).toContain('counted thirteen cars')
    expect(text).toContain('the cross-border post')
    expect(text).toContain('Abu Yusuf al-Sarmini had left')
  })

  it('says where each page starts', async () => {
    const { text, pages } = await read([
      { runs: [run('The first page speaks of the market.', 50, 700)] },
      { runs: [] },
      { runs: [run('The third page speaks of the mill.', 50, 700)] },
    ])
    const end = (index: number) => pages?.[index + 1]?.start ?? text.length
    expect(pages?.map(({ start }, index) => text.slice(start, end(index)).trim().slice(0, 9))).toEqual([
      'The first',
      '',
      'The third',
    ])
  })

  it('takes title and author from the properties, but not the names of files and machines', async () => {
    const page = { runs: [run('Some words on a page.', 50, 700)] }
    expect(await read([page], { title: 'شهادات من القرية', author: 'Rima Haddad' })).toMatchObject({
      title: 'شهادات من القرية',
      author: 'Rima Haddad',
      published: null,
    })
    expect(
      await read([page], { title: 'Microsoft Word - draft3.doc', author: 'Administrator' }),
    ).toMatchObject({
      title: null,
      author: null,
    })
  })

  it('reads a page with letters on two heights of one line as one line', async () => {
    const { text } = await read([
      { runs: [run('The report', 50, 700), run('2', 101, 704, 6), run('was kept.', 110, 700)] },
    ])
    expect(text).toBe('The report2 was kept.')
  })

  it('refuses more pages than allowed', async () => {
    const page = { runs: [run('A page.', 50, 700)] }
    const answer = await readDocument(
      { name: 'long.pdf', bytes: pdfOf([page, page, page]) },
      { ...readerLimits, pages: 2 },
    )
    expect(answer).toMatchObject({ code: 'too-many-pages' })
  })
})

describe('Arabic in a PDF', () => {
  const sentence = 'قال شهود إن سيارة توقفت عند الجسر مساء الأحد'

  /** From left to right, as Cairo and many others draw. */
  function drawnFromTheLeft(text: string, size = 10): Run {
    return { shapes: [...text].reverse(), x: 50, y: 700, size }
  }

  /** Letter by letter from the right, as other programs draw. */
  function drawnFromTheRight(text: string): Run {
    return { shapes: [...text], x: 500, y: 700, stepBack: 1000 }
  }

  it('comes in reading order, whichever way it was drawn', async () => {
    expect((await read([{ runs: [drawnFromTheLeft(sentence)] }])).text).toBe(sentence)
    expect((await read([{ runs: [drawnFromTheRight(sentence)] }])).text).toBe(sentence)
  })

  it('keeps lam before alef where one shape stands for both', async () => {
    const shapes = ['ا', 'ل', 'س', 'لا', 'م', ' ', 'ف', 'ي', ' ', 'ا', 'ل', 'بلا', 'د'].flatMap((part) =>
      part === 'بلا' ? ['ب', 'لا'] : [part],
    )
    const { text } = await read([{ runs: [{ shapes: shapes.reverse(), x: 50, y: 700 }] }])
    expect(text).toBe('السلام في البلاد')
  })

  it('turns the shapes of printed letters into letters', async () => {
    const { text } = await read([{ runs: [{ shapes: [...'ﺔﻨﻳﺪﻤﻟا ﻲﻓ'], x: 50, y: 700 }] }])
    expect(text).toBe('في المدينة')
  })

  it('puts marks after their letters', async () => {
    const { text } = await read([{ runs: [drawnFromTheLeft('قُتل سبّاح في النهر')] }])
    expect(text).toBe('قُتل سبّاح في النهر')
  })

  it('keeps numbers, dates and Latin names in their order', async () => {
    const visual = [
      '.',
      ...'2019/11/10',
      ' ',
      ...[...'بتاريخ'].reverse(),
      ' ',
      ')',
      ...'Blue Shield',
      '(',
      ' ',
      ...[...'منظمة'].reverse(),
    ]
    const { text } = await read([{ runs: [{ shapes: visual, x: 50, y: 700 }] }])
    expect(text).toBe('منظمة (Blue Shield) بتاريخ 2019/11/10.')
  })

  it('is put right inside an English line too', async () => {
    const name = [...[...'لجان الحي'].reverse()]
    const { text } = await read([
      { runs: [{ shapes: [...'The group ', ...name, ...' denied it.'], x: 50, y: 700 }] },
    ])
    expect(text).toBe('The group لجان الحي denied it.')
  })

  it('says its language', async () => {
    const { language } = await read([{ runs: [drawnFromTheLeft(`${sentence} ولم يصب أحد بأذى`, 8)] }])
    expect(language).toBe('ar')
  })
})
