/** What two ways of writing one thing have in common: width of letters, case and white space laid aside. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
