import type { ClockLanguage } from '../clock-language.ts'
import { endingIn, spelled, wordEnd, wordStart } from './turkish-spelling.ts'

const half = `(?<half>${spelled('sabaha karşı|sabah|öğleden sonra|öğlen?|akşam|gece')})\\p{L}*`
const figure = '(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?![.:\\d])'
/** A figure with a point is a time where it stands in the case of a time, or is said to be about right. */
const asTime = `(?='?[dt][ae]${wordEnd}|'?(?:i|u|ü)?\\s+(?:${spelled('sularında|sıralarında|civarında|gibi|dolaylarında|itibarıyla')}))`

const part = (name: string, words: string) => ({
  part: name,
  pattern: new RegExp(`${wordStart}(?:${spelled(words)})\\p{L}*`, 'u'),
})

/** "By the time of" a place. */
const zone = (name: string | null, places: string) => ({
  zone: name,
  pattern: new RegExp(
    `${wordStart}(?:${spelled(places)})\\s+${spelled('saat(?:iyle|i ile|le)')}${wordEnd}`,
    'gu',
  ),
})

/** How Turkish gives the time of day: "saat 15.30'da", "gece 3 sularında", "sabaha karşı". */
export const turkishClock: ClockLanguage = {
  times: [
    new RegExp(
      `${half}\\s+(?:${spelled('saat(?:leri|lerinde)?')}\\s+)?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?![.:\\d])${asTime}`,
      'gu',
    ),
    new RegExp(`${wordStart}${spelled('saat(?:leri|lerinde)?')}\\s+${figure}`, 'gu'),
    new RegExp(`(?<![\\p{L}\\p{N}:.,/-])${figure}${asTime}`, 'gu'),
    /(?<![\p{L}\p{N}:.,/-])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])/gu,
  ],
  hourNames: [],
  past: [],
  halves: [
    { pattern: /^sabah/u, half: 'morning' },
    { pattern: new RegExp(`^${spelled('öğleden sonra|akşam')}`, 'u'), half: 'evening' },
    { pattern: new RegExp(`^${spelled('öğle')}`, 'u'), half: 'noon' },
    { pattern: /^gece/u, half: 'night' },
  ],
  partsOfDay: [
    part('early hours', 'sabaha karşı|gece yarısından sonra'),
    part('midnight', 'gece yarısı'),
    part('dawn', 'şafak|gün doğ|tan vakti|seher|fecir'),
    part('night', 'gece(?!n)'),
    part('afternoon', 'öğleden sonra|ikindi|akşamüstü'),
    part('noon', 'öğle'),
    part('morning', 'sabah'),
    part('dusk', 'gün bat|alacakaranlık'),
    part('evening', 'akşam'),
  ],
  about: {
    before: endingIn('(?:yaklaşık|takriben)(?: olarak)?'),
    after: new RegExp(
      `^(?:'?\\p{L}{1,3})?\\s+(?:${spelled('sularında|sıralarında|civarında|gibi|dolaylarında|kısa süre (?:sonra|önce)')})${wordEnd}`,
      'u',
    ),
  },
  zones: [
    zone('Europe/Istanbul', 'türkiye|tsi|istanbul|ankara'),
    { zone: 'Europe/Istanbul', pattern: new RegExp(`${wordStart}tsi${wordEnd}`, 'gu') },
    zone(null, 'yerel'),
    zone('Asia/Damascus', 'suriye|şam'),
    zone('Asia/Baghdad', 'irak|bağdat'),
    zone('Asia/Jerusalem', 'israil|kudüs'),
    zone('Asia/Gaza', 'gazze'),
    zone('Europe/Kyiv', 'ukrayna|kiev'),
    zone('Europe/Moscow', 'rusya|moskova'),
    { zone: 'UTC', pattern: /(?<!\p{L})(?:gmt|utc)(?!\s?[+-]\s?\d)(?!\p{L})/gu },
  ],
  opener: new RegExp(`[\\s,]*(?:${spelled('günü')})?\\s*$`, 'u'),
  closer: /^[\s,]*/u,
}
