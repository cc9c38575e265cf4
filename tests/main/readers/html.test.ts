import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../main/readers/read-document.ts'
import { isReadFailure, type Reading } from '../../../main/readers/reading.ts'

async function read(html: string | Uint8Array, encoding?: string): Promise<Reading> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  const answer = await readDocument({
    name: 'page.html',
    bytes,
    ...(encoding === undefined ? {} : { encoding }),
  })
  if (isReadFailure(answer)) throw new Error(answer.error)
  return answer
}

const first =
  'Three people were hurt on Monday when a wall came down beside the grain market, said the head of the neighbourhood committee, who had been called to the place by shopkeepers.'
const second =
  'The committee had written to the council twice since spring, she said, and showed the two letters. A spokesman for the council said that he had seen one of them, and that an engineer would be sent.'

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article>${body}</article></main><footer>All rights reserved. Contact us.</footer></body></html>`
}

describe('the main text of a page', () => {
  it('is the article in paragraphs, without what stands around it', async () => {
    const { text, extractor } = await read(page('', `<h1>Wall falls</h1><p>${first}</p>\n<p>${second}</p>`))
    expect(text).toContain(`${first}\n\n${second}`)
    expect(text).not.toContain('Contact us')
    expect(extractor).toBe('readability 0.6.0')
  })

  it('has headings on their own, entries of lists and rows of tables one a line', async () => {
    const { text } = await read(
      page(
        '',
        `<p>${first}</p><h2>What was found</h2><ul><li>two <b>rifles</b></li><li><p>a radio</p></li></ul><table><tr><th>Day</th><th>Hurt</th></tr><tr><td>Monday</td><td>3</td></tr></table><p>${second}</p>`,
      ),
    )
    expect(text).toContain('\n\nWhat was found\n\ntwo rifles\na radio\n\nDay\tHurt\nMonday\t3\n\n')
  })

  it('keeps line ends that the page sets, spaces that do not break, and words that touch', async () => {
    const { text } = await read(
      page(
        '',
        `<p>${first}</p><p>Bridge Street<br>Old Town</p><p>12\u00a0people, <i>re</i>turned <span>home</span></p><p>${second}</p>`,
      ),
    )
    expect(text).toContain('Bridge Street\nOld Town')
    expect(text).toContain('12\u00a0people, returned home')
  })

  it('is the whole body where there is no article, as in a pasted piece', async () => {
    const { text, extractor } = await read('<p>No comment was made.</p><p>The line was cut.</p>')
    expect(text).toBe('No comment was made.\n\nThe line was cut.')
    expect(['page body 1', 'readability 0.6.0']).toContain(extractor)
  })

  it('never holds a script, whatever it is wrapped in', async () => {
    const { text } = await read(
      page(
        '<script>document.title="x"</script>',
        `<p>${first}</p><script>alert(1)</script><noscript>alert(2)</noscript><p onclick="alert(3)">${second}</p>`,
      ),
    )
    expect(text).not.toContain('alert')
  })

  it('is read in the encoding the page states, and against a wrong statement', async () => {
    const arabic = 'قال سكان الحي إن الجدار سقط صباح الاثنين بعد أسابيع من التحذيرات، وإن ثلاثة أشخاص أصيبوا.'
    const html = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${arabic}</p></body></html>`
    for (const charset of ['windows-1256', 'iso-8859-1', 'utf-8']) {
      const reading = await read(iconv.encode(html(charset), 'windows-1256'))
      expect(reading).toMatchObject({ text: arabic, encoding: 'windows-1256', language: 'ar' })
    }
    expect((await read(iconv.encode(html('utf-16'), 'utf-16le', { addBOM: true }))).text).toBe(arabic)
  })
})

describe('what a page says of itself', () => {
  const body = `<h1>Wall falls beside market</h1><p>${first}</p><p>${second}</p>`

  it('is read from JSON-LD', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'The Valley Observer' },
        {
          '@type': 'NewsArticle',
          headline: 'Wall falls beside market',
          datePublished: '2024-03-05T23:30:00-05:00',
          dateModified: '2024-04-01',
          author: [{ '@type': 'Person', name: 'Lina Barakat' }, { name: 'Omar Said' }],
          publisher: { '@id': '#us' },
          url: 'https://observer.example/wall',
        },
      ],
    }
    expect(
      await read(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, body)),
    ).toMatchObject({
      title: 'Wall falls beside market',
      author: 'Lina Barakat, Omar Said',
      publisher: 'The Valley Observer',
      published: '2024-03-05',
      url: 'https://observer.example/wall',
      language: 'en',
    })
  })

  it('is read from meta elements', async () => {
    const head = `<title>Wall falls beside market | The Valley Observer</title>
      <meta property="og:title" content="Wall falls beside market | The Valley Observer">
      <meta property="og:site_name" content="The Valley Observer">
      <meta name="author" content="By Lina Barakat">
      <meta property="article:published_time" content="2024-03-05T08:00:00Z">
      <link rel="canonical" href="https://observer.example/wall">`
    expect(await read(page(head, body))).toMatchObject({
      title: 'Wall falls beside market',
      author: 'Lina Barakat',
      publisher: 'The Valley Observer',
      published: '2024-03-05',
      url: 'https://observer.example/wall',
    })
  })

  it('is read from the article: a byline, a time, the note of a browser that saved it', async () => {
    const html = `<!-- saved from url=(0029)https://observer.example/wall -->\n${page(
      '',
      `<h1>Wall falls beside market</h1><a rel="author" href="/lina">Lina Barakat</a><time datetime="2024-03-05T08:00">5 March</time><p>${first}</p><p>${second}</p>`,
    )}`
    expect(await read(html)).toMatchObject({
      title: 'Wall falls beside market',
      author: 'Lina Barakat',
      published: '2024-03-05',
      url: 'https://observer.example/wall',
    })
  })

  it('stays unknown where it is not said, or not said plainly', async () => {
    const head =
      '<meta name="author" content="admin"><meta name="date" content="10/11/2019"><meta property="og:url" content="/wall">'
    const times = '<time datetime="2024-03-05">yesterday</time><time datetime="2024-03-01">a week ago</time>'
    const reading = await read(page(head, `<h1>Wall falls</h1>${times}<p>${first}</p><p>${second}</p>`))
    expect(reading).toMatchObject({ author: null, published: null, url: null, publisher: null })
  })

  it('gives way to the words where the language is that of a template', async () => {
    const turkish =
      'Mahalle komitesi başkanı pazartesi günü tahıl pazarının yanındaki duvarın yıkıldığını ve üç kişinin yaralandığını söyledi. Komite ilkbahardan bu yana belediyeye iki kez yazmıştı; belediye sözcüsü mektuplardan birini gördüğünü ve bir mühendisin gönderileceğini bildirdi. Esnaf duvarın uzun süredir eğik durduğunu anlattı.'
    expect((await read(page('', `<p>${turkish}</p>`))).language).toBe('tr')
    expect(
      (await read(page('', `<p>${first}</p><p>${second}</p>`).replace('lang="en"', 'lang="en_gb"'))).language,
    ).toBe('en-GB')
  })
})
