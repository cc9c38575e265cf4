/**
 * What a wrong guess can be corrected to, most likely first. `name` is what a text records and a request passes;
 * `script` is a key for the catalogue of messages, not a word to show.
 */
export const supportedEncodings = [
  { name: 'utf-8', script: 'any' },
  { name: 'utf-16le', script: 'any' },
  { name: 'utf-16be', script: 'any' },
  { name: 'windows-1252', script: 'western' },
  { name: 'windows-1256', script: 'arabic' },
  { name: 'windows-1254', script: 'turkish' },
  { name: 'iso-8859-6', script: 'arabic' },
  { name: 'windows-1250', script: 'central-european' },
  { name: 'iso-8859-2', script: 'central-european' },
  { name: 'windows-1251', script: 'cyrillic' },
  { name: 'koi8-r', script: 'cyrillic' },
  { name: 'windows-1253', script: 'greek' },
  { name: 'windows-1255', script: 'hebrew' },
  { name: 'windows-1257', script: 'baltic' },
  { name: 'macintosh', script: 'western' },
  { name: 'gb18030', script: 'chinese' },
  { name: 'big5', script: 'chinese' },
  { name: 'shift_jis', script: 'japanese' },
  { name: 'euc-jp', script: 'japanese' },
  { name: 'euc-kr', script: 'korean' },
] as const

export type SupportedEncoding = (typeof supportedEncodings)[number]['name']

/** Other names in use, without punctuation. Those of ISO 8859-1 and -9 mean the Windows sets, as in the WHATWG standard. */
const aliases: Record<string, SupportedEncoding> = {
  unicode11utf8: 'utf-8',
  utf16: 'utf-16le',
  ucs2: 'utf-16le',
  unicode: 'utf-16le',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  latin1: 'windows-1252',
  l1: 'windows-1252',
  iso88591: 'windows-1252',
  iso885915: 'windows-1252',
  cp1252: 'windows-1252',
  xcp1252: 'windows-1252',
  latin5: 'windows-1254',
  iso88599: 'windows-1254',
  cp1254: 'windows-1254',
  xcp1254: 'windows-1254',
  cp1256: 'windows-1256',
  xcp1256: 'windows-1256',
  arabic: 'iso-8859-6',
  asmo708: 'iso-8859-6',
  cp1250: 'windows-1250',
  latin2: 'iso-8859-2',
  cp1251: 'windows-1251',
  xcp1251: 'windows-1251',
  koi8: 'koi8-r',
  iso88597: 'windows-1253',
  cp1253: 'windows-1253',
  iso88598: 'windows-1255',
  cp1255: 'windows-1255',
  cp1257: 'windows-1257',
  mac: 'macintosh',
  macroman: 'macintosh',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  big5hkscs: 'big5',
  sjis: 'shift_jis',
  windows31j: 'shift_jis',
  ksc56011987: 'euc-kr',
}

const byPlainName = new Map<string, SupportedEncoding>([
  ...supportedEncodings.map(({ name }) => [plain(name), name] as const),
  ...Object.entries(aliases),
])

/** The supported encoding that a label means ("UTF8", "latin1", "cp1256"), or null. */
export function supportedEncoding(label: string): SupportedEncoding | null {
  return byPlainName.get(plain(label)) ?? null
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '')
}
