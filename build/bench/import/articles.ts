/** Articles as they come, made of sentences of our own: plain text, Markdown, HTML, in English and Arabic. */

const english = [
  'Residents of the valley counted the shells that fell before noon.',
  'The council said that two of its guards had been wounded at the bridge.',
  'A patrol searched eleven houses and left with four men, a neighbour told the paper.',
  'Nobody has said who fired, and the ministry did not answer questions.',
  'At least seven people were taken to the clinic, among them three children.',
]

const arabic = [
  'قال سكان الوادي إن القذائف سقطت قبل الظهر.',
  'وأعلن المجلس إصابة اثنين من حراسه عند الجسر.',
  'وفتشت دورية أحد عشر منزلاً واعتقلت أربعة رجال.',
]

function paragraphs(sentences: readonly string[], number: number): string[] {
  return Array.from({ length: 12 }, (_, line) =>
    Array.from({ length: 6 }, (_, word) => sentences[(number + line * 5 + word) % sentences.length]).join(
      ' ',
    ),
  )
}

export const articles: readonly ((number: number) => { name: string; text: string })[] = [
  (number) => ({
    name: `${number}.txt`,
    text: `Note ${number}\n\n${paragraphs(english, number).join('\n\n')}\n`,
  }),
  (number) => ({
    name: `${number}.md`,
    text: `# Report ${number}\n\n${paragraphs(english, number).join('\n\n')}\n`,
  }),
  (number) => ({
    name: `${number}-ar.txt`,
    text: `خبر ${number}\n\n${paragraphs(arabic, number).join('\n\n')}\n`,
  }),
  (number) => ({ name: `${number}.html`, text: page(number) }),
]

function page(number: number): string {
  const body = paragraphs(english, number).map((text) => `<p>${text}</p>`)
  const links = Array.from({ length: 80 }, (_, link) => `<li><a href="/${link}">Other story ${link}</a></li>`)
  return (
    `<html lang="en"><head><title>Shells in the valley ${number}</title></head><body><nav><ul>${links.join('')}</ul></nav>` +
    `<article><h1>Shells in the valley ${number}</h1>${body.join('')}</article></body></html>`
  )
}
