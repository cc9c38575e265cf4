import type { Language } from '../language.ts'
import { turkishDates } from './turkish-dates.ts'
import { turkishNegation } from './turkish-negation.ts'
import { turkishNumbers } from './turkish-numbers.ts'
import { turkishPeople } from './turkish-people.ts'
import { turkishPlaces } from './turkish-places.ts'
import { findTurkishRelativeDates } from './turkish-relative-dates.ts'
import { foldTurkishWords } from './turkish-spelling.ts'
import { turkishVoices } from './turkish-voices.ts'

/** How Turkish is read, with its dots or from a plain keyboard. */
export const turkish: Language = {
  fold: foldTurkishWords,
  signs:
    /(?<!\p{L})(?:\p{L}*[çğışöüÇĞİŞÖÜ]\p{L}*|ve|bir|iki|alti|altı|yedi|sekiz|dokuz|yirmi|elli|kadar|ile|veya|ya da|da|de|ki|en az|en fazla|fazla|sonra|ay|saat|tarih\p{L}*|sabah|gece|hafta|dakika|olay\p{L}*|oldu|olan|kadin\p{L}*|cocu[kg]\p{L}*|erkek|sivil\p{L}*|militan|asker\p{L}*|yaral\p{L}*|tutuklu|yakalan\p{L}*|insan|kisi\p{L}*|polis\p{L}*|belki|muhtemelen|yerel|kaynak\p{L}*|binlerce|onlarca|iddia|edilen|ocak|mart|nisan|haziran|temmuz|eylul|ekim|kasim|aralik|pazar|pazartesi|cuma|cumartesi|\p{L}+['’](?:d[ae]|t[ae]|d[ae]n|t[ae]n|n[iıuü]n|[iıuü]n|y[ae]|n[ae]|[iıuüae]))(?!\p{L})/giu,
  negation: turkishNegation,
  numbers: turkishNumbers,
  people: turkishPeople,
  dates: turkishDates,
  findRelativeDates: findTurkishRelativeDates,
  places: turkishPlaces,
  voices: turkishVoices,
}
