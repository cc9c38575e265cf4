const notATitle =
  /^(?:untitled|document\d*|title|microsoft word - .*|.*\.(?:docx?|pdf|odt|rtf|tex|dvi|indd|html?|qxp|pptx?))$/i

const notAnAuthor = new RegExp(
  `^(?:${[
    '(?:(?:microsoft(?: office)?|windows|office) ?)?(?:user|guest|admin(?:istrator)?)\\d*',
    'owner|author|unknown|anonymous|root|staff|editor|webmaster|pc|hp|dell|acer|lenovo|asus|toshiba',
    'python-docx|apache poi|libreoffice|openoffice.*|un-named',
  ].join('|')})$`,
  'i',
)

/** The title in a file's properties, unless it is only the name of a file, which programs put there. */
export function titleFromProperties(text: string | null): string | null {
  return text === null || notATitle.test(text) ? null : text
}

/** An author's name, unless it names no one: programs put the machine's user there, and sites the account. */
export function authorName(text: string | null): string | null {
  return text === null || notAnAuthor.test(text) ? null : text
}
