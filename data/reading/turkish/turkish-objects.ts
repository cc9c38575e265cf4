import { spelled, stems } from './turkish-spelling.ts'

/** What is counted beside people, by the English noun under which a field is known; stems. */
const nouns: readonly [english: string, turkish: string][] = [
  ['airstrike', 'hava saldırı'],
  ['strike', 'hava vuruş'],
  ['attack', 'saldırı'],
  ['raid', 'baskın'],
  ['operation', 'operasyon'],
  ['house', 'ev(?:i|in|e|de|den|ler|leri)?(?!\\p{L})'],
  ['building', 'bina'],
  ['shop', 'dükkan|işyeri|iş yeri'],
  ['vehicle', 'araç|arac'],
  ['car', 'otomobil|araba'],
  ['truck', 'kamyon'],
  ['motorcycle', 'motosiklet'],
  ['tank', 'tank'],
  ['drone', 'insansız hava arac|iha(?!\\p{L})|siha(?!\\p{L})'],
  ['aircraft', 'uça[kğ]|helikopter'],
  ['bullet', 'kurşun|mermi|fişek'],
  ['knife', 'bıça[kğ]'],
  ['missile', 'füze'],
  ['rocket', 'roket'],
  ['shell', 'top mermisi|havan'],
  ['bomb', 'bomba'],
  ['mine', 'mayın'],
  ['device', 'düzene[kğ]|patlayıcı'],
  ['belt', 'kemer'],
  ['rifle', 'tüfe[kğ]'],
  ['weapon', 'silah(?!lı)'],
  ['clash', 'çatışma'],
  ['explosion', 'patlama'],
  ['incident', 'olay'],
  ['village', 'köy'],
  ['town', 'kasaba|belde'],
  ['city', 'kent|şehir'],
  ['school', 'okul'],
  ['hospital', 'hastane'],
  ['camp', 'kamp(?!any)'],
  ['tent', 'çadır'],
  ['cell', 'hücre'],
  ['group', 'grup|grub'],
  ['family', 'aile'],
  ['checkpoint', 'kontrol noktas'],
  ['site', 'nokta|mevzi|hedef'],
  ['warehouse', 'depo'],
  ['time', 'kez(?!\\p{L})|kere(?!\\p{L})|defa'],
]

const called = nouns.map(([english, turkish]) => ({
  english,
  pattern: new RegExp(`^(?:${spelled(turkish)})`, 'u'),
}))

export const turkishObjects: RegExp = stems(nouns.map(([, turkish]) => turkish).join('|'))

export function englishObject(noun: string): string | null {
  return called.find(({ pattern }) => pattern.test(noun))?.english ?? null
}
