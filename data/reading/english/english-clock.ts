import type { ClockLanguage } from '../clock-language.ts'

/** How English gives the time of day: "at 3:15 p.m.", "around 0340 GMT", "at dawn". */
export const englishClock: ClockLanguage = {
  times: [
    /(?<![\p{L}\p{N}:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>a\.?m\b\.?|p\.?m\b\.?)/giu,
    /(?<![\p{L}\p{N}:.,/-])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])/gu,
    /(?<![\p{L}\p{N}:.,/-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?=\s*(?:hours|hrs|h|local\s+time|GMT|UTC)\b)/gu,
  ],
  hourNames: [],
  past: [],
  halves: [
    { pattern: /^a/i, half: 'morning' },
    { pattern: /^p/i, half: 'evening' },
  ],
  partsOfDay: [
    { pattern: /\bmidnight\b/i, part: 'midnight' },
    { pattern: /\b(?:early|small)\s+hours\b|\bbefore\s+dawn\b|\bpre-?dawn\b/i, part: 'early hours' },
    { pattern: /\b(?:over)?night\b/i, part: 'night' },
    { pattern: /\b(?:dawn|daybreak|sunrise)\b/i, part: 'dawn' },
    { pattern: /\bafternoon\b/i, part: 'afternoon' },
    { pattern: /\b(?:mid-?day|noon)\b/i, part: 'noon' },
    { pattern: /\bmorning\b/i, part: 'morning' },
    { pattern: /\b(?:dusk|sunset|nightfall)\b/i, part: 'dusk' },
    { pattern: /\bevening\b/i, part: 'evening' },
  ],
  about: {
    before: /\b(?:about|around|approximately|roughly|shortly\s+(?:before|after)|some\s+time\s+around)\s+$/i,
    after: /^\s+or\s+so\b/i,
  },
  zones: [
    { pattern: /\b(?:GMT|UTC)\b(?!\s?[+-]\s?\d)/g, zone: 'UTC' },
    { pattern: /\b(?:GMT|UTC)\s?(?<sign>[+-])\s?(?<hours>\d{1,2})(?::00)?(?!\d)/g, zone: null },
    { pattern: /\blocal(?:\s+time)?\b/gi, zone: null },
    { pattern: /\b(?:Damascus|Syrian?|Syria)\s+time\b/gi, zone: 'Asia/Damascus' },
    { pattern: /\b(?:Baghdad|Iraqi?)\s+time\b/gi, zone: 'Asia/Baghdad' },
    { pattern: /\b(?:Beirut|Lebanese)\s+time\b/gi, zone: 'Asia/Beirut' },
    { pattern: /\b(?:Amman|Jordanian)\s+time\b/gi, zone: 'Asia/Amman' },
    { pattern: /\b(?:Jerusalem|Israeli?)\s+time\b/gi, zone: 'Asia/Jerusalem' },
    { pattern: /\bGaza\s+time\b/gi, zone: 'Asia/Gaza' },
    { pattern: /\b(?:Cairo|Egyptian)\s+time\b/gi, zone: 'Africa/Cairo' },
    { pattern: /\b(?:Istanbul|Ankara|Turkish|Turkey)\s+time\b/gi, zone: 'Europe/Istanbul' },
    { pattern: /\b(?:Mecca|Riyadh|Saudi)\s+time\b/gi, zone: 'Asia/Riyadh' },
    { pattern: /\b(?:Tehran|Iranian?|Iran)\s+time\b/gi, zone: 'Asia/Tehran' },
    { pattern: /\b(?:Kyiv|Kiev|Ukrainian)\s+time\b/gi, zone: 'Europe/Kyiv' },
    { pattern: /\b(?:Moscow|Russian)\s+time\b/gi, zone: 'Europe/Moscow' },
  ],
  opener: /[\s,]*(?:\b(?:at|in|around|on)\b\s*)?(?:\bthe\b)?\s*$/i,
  closer: /^[\s,]*(?:(?:of|on)\b)?\s*/i,
}
