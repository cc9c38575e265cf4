import type { Certainty } from '../../records/citation.ts'
import type { VoiceLanguage } from '../voice-language.ts'
import { spelled, wordEnd, wordStart } from './turkish-spelling.ts'
import { turkishTitles } from './turkish-titles.ts'

const hedge = (certainty: Certainty, words: string) => ({
  certainty,
  pattern: new RegExp(`${wordStart}(?:${spelled(words)})${wordEnd}`, 'gu'),
})

const passive = '(?:en|di|iyor|mekte|miş|diği)'

/** A stretch without punctuation. */
const name = '[^\\s,.;:!?()"“”«»][^,.;:!?()"“”«»\\n]*?'
const start = '(?:^|[,.;:!?"“”«»]\\s*)'
const verbs = spelled(
  '(?:açıkla|söyle|belirt|bildir|duyur|doğrula|yalanla|reddet|aktar|vurgula|kaydet|anlat|savun|iddia et|ifade et|öne sür|ileri sür|dile getir|ilan et|üstlen)(?:dı|di|du|dü|tı|ti|tu|tü)(?:lar|ler)?|de(?:di|diler)',
)
/** An outlet by its name, up to the noun that says what it is. */
const outlet = `(?:[^\\s,.;:!?()]+\\s+){1,3}?${spelled('(?:ajans|radyo|televizyon|gazete|haber sites|kanal)(?:ı|i|u|ü|sı|si|su|sü)?')}`

/** How Turkish leaves open whether something is so, and says who says it. */
export const turkishVoices: VoiceLanguage = {
  hedges: [
    hedge(
      'reported',
      `(?:bildiril|belirtil|kaydedil|ifade edil|aktarıl)(?:en|di|dı|iyor|ıyor|diği|dığı)|(?:doğrulanmamış|teyit edilmemiş|doğrulanmayan|çelişkili) \\p{L}+|söylen(?:en|iyor|tiler|tisi)|ilk belirlemelere göre|haberlere göre`,
    ),
    hedge(
      'suspected',
      `(?:ol\\p{L}+ )?(?:sanıl(?:an|ıyor|dı)|düşünül(?:en|üyor|mekte)|(?:tahmin|zann) ?edil${passive}|tahmin edil${passive}|değerlendiril${passive})|şüphelenil${passive}|muhtemelen|büyük (?:ihtimalle|olasılıkla)|galiba|anlaşılan|(?:gibi )?görünüyor|şüpheli(?= (?:saldırı|araç|paket|militan))`,
    ),
    hedge(
      'claimed',
      `iddia edil${passive}|iddia (?:etti|ediyor|ettiği)|iddiası(?:yla|na göre)?|iddialara göre|iddia|(?:öne|ileri) sür(?:ül(?:en|dü|üyor|düğü)|dü|üyor|düğü)|sözde|suçla(?:dı|nan|nıyor|ndı)|itham et(?:ti|tiği)`,
    ),
    hedge(
      'possible',
      'belki|ol(?:muş )?abilir|olabil(?:ir|eceği|eceğini)|muhtemel|olası|ihtimali(?: var)?|netlik kazanmadı|bilinmiyor',
    ),
  ],
  speakers: [
    new RegExp(
      `${start}(?<via>${name})'?n?[iuü]n\\s+(?<speaker>${name})[dt][ae]n\\s+${spelled('aktar')}\\p{L}+`,
      'dgu',
    ),
    new RegExp(`${start}(?<speaker>${name})(?:'?[yn]?[ae])\\s+${spelled('göre')}${wordEnd}`, 'dgu'),
    new RegExp(
      `${start}(?<via>${name})(?:'?[yn]?[ae])\\s+${spelled('(?:konuşan|açıklama yapan|bilgi veren)')}\\s+(?<speaker>${name})(?=\\s*(?:[,.;:!?()"“”«»]|$))`,
      'dgu',
    ),
    new RegExp(
      `["”»]\\s*,?\\s*(?:${spelled('diyen|diye konuşan|şeklinde konuşan')})\\s+(?<speaker>${name})(?=\\s*[,.;:!?]|$)`,
      'dgu',
    ),
    new RegExp(
      `${start}(?<speaker>(?:[^\\s,.;:!?()"“”«»]+\\s+){0,4}?(?:${spelled('kaynaklar|sakinler|görgü tanıkları|biri|birisi')}|${turkishTitles}))\\s+(?<via>${outlet})'?[yn][ae]\\s+(?:[^.!?;:]*?\\s)?(?:${verbs})${wordEnd}`,
      'dgu',
    ),
    new RegExp(`${start}(?<speaker>${name}),\\s+[^.!?]*?(?<!\\p{L})(?:${verbs})${wordEnd}`, 'dgu'),
    new RegExp(
      `${start}(?<speaker>(?:[^\\s,.;:!?()"“”«»]+\\s+){0,5}?(?:${turkishTitles})(?:\\s+(?:${turkishTitles}))*)\\s+[^,.!?]*?(?<!\\p{L})(?:${verbs})${wordEnd}`,
      'dgu',
    ),
  ],
  nobody: [
    new RegExp(
      `^(?:${spelled('bu|bun|şu|o|on|onlar|bunlar|kendi|kendisi|biri|herkes|kimse')})${wordEnd}`,
      'u',
    ),
    new RegExp(
      `^(?:\\p{L}+\\s+){0,2}(?:${spelled('bilgi|haber|rapor|veri|rakam|iddia|tahmin|belirleme|görgü')})(?:${spelled('ler|lar|ler[ei]|sı|si')})?$`,
      'u',
    ),
  ],
  passive: new RegExp(
    `${wordStart}(?:${spelled('öldü|öldürdü|vurdu|vuruldu|oldu|etti|kaldı|patladı|geldi|girdi|çıktı|verdi|aldı|kaybetti|(?:\\p{L}+(?:ıl|il|ul|ül|ın|in|un|ün|an|lan|len|lat|let))(?:dı|di|du|dü|tı|ti)')})(?:${spelled('lar|ler')})?$`,
    'u',
  ),
  before: [],
  after: [new RegExp(`\\s+(?:${spelled('açıklama|rapor|bilgi|haber|ifade|veri|aktardı')})\\p{L}*$`, 'u')],
}
