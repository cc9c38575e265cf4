import type { CountLabel, PeopleLanguage } from '../people-language.ts'
import { englishObject, turkishObjects } from './turkish-objects.ts'
import { never, spelled, stems, strictly, wordEnd, wordStart } from './turkish-spelling.ts'

const kind = (axis: CountLabel['axis'], category: string, nouns: string) => ({
  label: { axis, category },
  pattern: stems(nouns),
})

const fate = (name: string, said: string) => ({ fate: name, pattern: stems(said) })

/** Stems: any ending may follow. */
const children = 'çocu[kğ](?!lu[kğ])|bebe[kğ]|kız çocu[kğ]|oğlan|reşit olmayan|ergen'
const women = 'kadın'
const men = 'erke[kğ]|adam(?!a)'
const civilians = 'sivil'
const fighters =
  'militan|asker|savaşçı|terörist|silahlı kişi|silahlı şahıs|polis|jandarma|muhafız|isyancı|cihatçı'
const kin =
  'anne|baba(?!t)|eş(?:i|iyle|inin)(?!\\p{L})|oğl|oğul|kız(?:ı|ını|ının|ları)(?!\\p{L})|kardeş|dede|nine|büyükanne|torun|amca|teyze|hala(?:sı)(?!\\p{L})|dayı|yeğen|kuzen'
const persons = `kişi(?!sel)|insan|vatandaş|mahkum|tutuklu|yolcu|işçi|gazeteci|muhabir|doktor|çoban|çiftçi|üye|mensu[pb]|mensub|ceset|cesed|kurban|mülteci|göçmen|sığınmacı|şüpheli|öğrenci|komutan|lider|şahıs|şahs|sakin(?:i|leri)|köylü|rehine|yönetici|öğretmen|şoför|sürücü|mühendis|hemşire|avukat|imam(?!e)|esnaf|yüzbaşı|binbaşı|teğmen|çavuş|onbaşı|albay|subay|korucu|${kin}`

const died = `${wordStart}(?:${strictly('öldü')}|${spelled('ölü|ölen|ölüm|ölmüş|ölmesi|öldürül|öldürdü|öldüren|öldürme')})\\p{L}*`
const killed = {
  fate: 'killed',
  pattern: new RegExp(
    `${died}|${wordStart}(?:${spelled('hayat(?:ını|larını) (?:kaybet|kaybed|yitir)|yaşam(?:ını|larını) (?:kaybet|kaybed|yitir)|can (?:ver|kay[bı])|canından|şehit|şehid|infaz edil|katledil|katlet|suikast|cinayet|cansız beden|idam edil|ceset|cesed|toprağa veril')})\\p{L}*`,
    'gu',
  ),
}

const bySuffix = "'?(?:s?[iuü]|l[ae]r[ıi]?)"

/** What Turkish calls people, by kind and by what befell them; its verb stands last. */
export const turkishPeople: PeopleLanguage = {
  kinds: [
    kind('sex-and-age', 'children', children),
    kind('sex-and-age', 'women', women),
    kind('sex-and-age', 'men', men),
    kind('status', 'civilians', civilians),
    kind('status', 'fighters', fighters),
  ],
  fates: [
    killed,
    fate('injured', 'yaral'),
    fate('detained', 'gözalt|tutukl|yakalan|yakalad|yakalayıp|esir|rehin al|alıkon|hapsedil|derdest'),
    fate('casualties', 'kayıp ver|zayiat|etkisiz hale getiril'),
    fate('escaped', 'kaç(?:tı|an|mayı|mış)|kurtul|sağ çık|firar'),
    fate('missing', 'kayıp(?! ver)|kaybol|kaçırıl'),
    fate('released', 'serbest bırak|tahliye|salıveril'),
    fate('displaced', 'yer(?:ler)?inden (?:edil|oldu)|göç et|evlerini terk'),
  ],
  fatesStand: 'after',
  mixedFates: new RegExp(
    `${died}\\s+(?:${spelled('ve|veya|ya da')})\\s+${spelled('yaral')}\\p{L}*|${wordStart}${spelled('yaral')}\\p{L}*\\s+(?:${spelled('ve|veya|ya da')})\\s+${died}`,
    'gu',
  ),
  persons: stems(persons),
  objects: turkishObjects,
  objectName: englishObject,
  single: new RegExp(
    `${wordStart}(?:bir\\s+(?:(?!${spelled('(?:ve|ile|için|de|da)')}\\s)[\\p{L}]+\\s+){0,2}?(?:${spelled(`${children}|${women}|${men}|${civilians}|${fighters}|${persons}`)})\\p{L}*|(?:${spelled('anne|baba|şoför|kardeş|ağabey|abla|dede|nine|torun|amca|teyze|dayı|yeğen')})(?:s[ıi]|[ıiuü])(?:${spelled('ni|nin|yla|yle')})?)${wordEnd}`,
    'gu',
  ),
  counted: [],
  possessive: never,
  kin: new RegExp(`^(?!bir)(?:${spelled(kin)})`, 'u'),
  kinBehind: new RegExp(
    `^\\s+${spelled('(?:oğlu|kızı|çocuğu|kardeşi|torunu|yeğeni|arkadaşı|koruması)')}(?!m)`,
    'u',
  ),
  others: new RegExp(
    `^\\s+${spelled('(?:arkadaşı|kardeşi|çocuğu|oğlu|kızı|koruması|yakını|kişi daha)')}(?!\\p{L})`,
    'u',
  ),
  agent: { before: never, after: new RegExp(`^(?:\\s+\\p{L}+){1,4}?\\s+${spelled('tarafından')}`, 'u') },
  tool: never,
  identified: never,
  participle: never,
  auxiliary: never,
  victim: never,
  kindEnd: new RegExp(
    `${wordStart}(?:${spelled('aralarında|içlerinde|çoğu|bazıları|dahil')})${wordEnd}`,
    'gu',
  ),
  beside: {
    before: never,
    after: new RegExp(
      `^(?:\\s+\\p{L}+){0,3}?(?:l[ae]|${spelled('ile')})\\s+(?:${spelled('birlikte|beraber')})${wordEnd}`,
      'u',
    ),
  },
  unnumbered: new RegExp(
    `^\\s+${spelled('ve')}\\s+(?!${spelled('bir')}\\s)\\p{L}+s?[iuü]n[iuü](?!\\p{L})|^(?:\\s+\\p{L}+){0,2}?\\s+(?:${spelled('ve|ile')})\\s+(?:\\p{L}+\\s+)?(?:${spelled('ailesi|çocukları|oğulları|kızları|kardeşleri|yakınları|korumaları|arkadaşları')})(?!\\p{L})`,
    'u',
  ),
  outOf: never,
  outOfGroup: never,
  wholeFirst: new RegExp(
    `^(?:\\s+\\p{L}+){0,3}?(?:'?[dt][ae]n|'?n?[iuü]n)(?:\\s+(?:${spelled('arasından|içinden|sadece|yalnızca|en az')}))*\\s+$`,
    'u',
  ),
  listJoin: new RegExp(`,|&|${wordStart}${spelled('(?:ve|ile|ayrıca)')}${wordEnd}`, 'u'),
  goesOn: /(?:,|\bve)\s+$/u,
  listBefore: new RegExp(
    `^(?:[^\\S\\n]*\\p{L}+){0,4}?\\s*(?:,|\\s${spelled('(?:ve|ile)')})(?:\\s+\\p{L}+)?\\s*$`,
    'u',
  ),
  listAfter: new RegExp(`^(?:\\s+\\p{L}+){0,2}?\\s*(?:,|\\s+${spelled('(?:ve|ile)')})\\s+$`, 'u'),
  measure: new RegExp(
    `^(?:\\s?%|:\\d|'?[iuü]?nc[iuü](?!\\p{L})|['\\s-]*(?:${spelled('numaralı|no.?lu|artarak|artışla|azalarak|yüzde|yaş(?:ında|ındaki|larında|larındaki)?(?!\\p{L})|yıl|sene|ay(?:da|dan|lık|ı|dır)?(?!\\p{L})|hafta|gün|saat|dakika|saniye|kilometre|km|metre|mil(?!\\p{L})|kilo|kg|ton(?!\\p{L})|litre|dolar|euro|avro|lira|derece|puan')}))`,
    'u',
  ),
  notCounted: new RegExp(
    `(?:${wordStart}(?:${spelled('yüzde|madde|sayfa|saat|no|numaralı|karayolu|bölüm')})\\s+|[%$€£#]\\s?|\\d:)$`,
    'u',
  ),
  groupSize: { before: never, after: new RegExp(`^\\s+${spelled('kişilik')}`, 'u') },
  partOpener: new RegExp(
    `${wordStart}(?:${spelled('aralarında|içlerinde|bunlardan|bunların|onlardan|ölenlerin|ölenlerden|yaralıların|bunlar')})${wordEnd}|[(:[]|\\s[-–—]\\s`,
    'u',
  ),
  partOf: new RegExp(`^${bySuffix}(?!\\p{L})`, 'u'),
  partsFirst: new RegExp(
    `^(?:${bySuffix})?(?:\\s+\\p{L}+){0,2}?\\s+(?:(?:da|de)\\s+)?(?:${spelled('bulunduğu|olduğu|yer aldığı|bulunan|dahil|olmak üzere')})(?:\\s+${spelled('toplam')})?\\s+$|^${bySuffix}\\s+\\p{L}+\\s+(?:${spelled('olmak üzere')}\\s+)?(?:${spelled('toplam')}\\s+)?$`,
    'u',
  ),
  separator: new RegExp(
    `[,;:.([–—]|${wordStart}(?:${spelled('ve|ile|ise|ancak|fakat|aralarında|içlerinde|bunlardan')})${wordEnd}`,
    'gu',
  ),
  joiners: new RegExp(
    `${wordStart}(?:${spelled('ve|ile|aralarında|içlerinde|bunlardan|bunların|var|vardı|oldu|bulunduğu|olduğu|olmak üzere|da|de')})${wordEnd}|(?<=\\d)${bySuffix}(?!\\p{L})`,
    'gu',
  ),
  smallWords: new RegExp(
    `${wordStart}(?:${spelled('ve|veya|ile|da|de|ise|bir|var|vardı|bulunduğu|olduğu|toplam|en|az|fazla|aralarında|içlerinde|bunlardan|bunların|sayısı|daha|diğer|iki|oldu|olarak|alındı|edildi|getirildi|hale|yükseldi|çıktı|saldırıda|olayda')}|(?<=\\d)'?\\p{L}{1,3})${wordEnd}`,
    'gu',
  ),
}
