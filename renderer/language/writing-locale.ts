/** The locale by which numbers and dates are written: English puts the day first, as sources and records do. */
export function writingLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
