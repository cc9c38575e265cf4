import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../main/readers/encoding/decode-text.ts'
import { guessEncoding } from '../../../main/readers/encoding/guess-encoding.ts'
import { supportedEncoding, supportedEncodings } from '../../../main/readers/supported-encodings.ts'

/** Words of reports, by language; each list is drawn from at random, so that no text is known by heart. */
const words = {
  arabic:
    'قال شهود في القرية إن سيارة توقفت عند الجسر مساء الأحد وأضافوا أن رجلين نزلا منها ثم سُمع إطلاق نار وأُصيب طفل بجروح طفيفة نُقل إلى المستشفى ولم تعلن أي جهة مسؤوليتها حتى الآن، وتعذّر التحقق من عدد الضحايا لأن الطريق مغلق منذ ثلاثة أيام؛ وطالبت العائلة بتحقيق مستقل',
  turkish:
    'görgü tanıkları köprüde duran aracın içinden iki kişinin indiğini söyledi ardından silah sesleri duyuldu yaralanan çocuk hastaneye kaldırıldı saldırıyı şimdiye dek üstlenen olmadı İlçede güvenlik önlemleri artırıldı yolun üç gündür kapalı olduğu için ölü sayısı doğrulanamadı Şehir merkezinde çatışma çıktı ğ',
  french:
    'des témoins affirment qu’une voiture s’est arrêtée près du pont dimanche soir où deux hommes sont descendus avant que des coups de feu n’éclatent un enfant légèrement blessé a été transporté à l’hôpital personne n’a revendiqué l’attaque jusqu’à présent et la famille réclame une enquête indépendante ça là',
  german:
    'Zeugen berichten dass am Sonntag ein Wagen an der Brücke hielt zwei Männer stiegen aus danach fielen Schüsse ein Kind wurde leicht verletzt und ins Krankenhaus gebracht bisher hat sich niemand zu dem Anschlag bekannt die Straße ist seit drei Tagen gesperrt über die Zahl der Toten läßt sich nichts Genaues sagen',
  spanish:
    'testigos afirman que un automóvil se detuvo junto al puente el domingo por la noche bajaron dos hombres y después se oyeron disparos un niño resultó herido y fue llevado al hospital hasta ahora nadie reivindicó el ataque la carretera está cerrada desde hace tres días según informó el alcalde mañana',
} as const

function textIn(language: keyof typeof words, least: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words[language].split(' ')), { minLength: least, maxLength: 120 })
    .map((chosen) => `${chosen.join(' ')}.`)
}

/** Enough words that some letter shows what the text is: about 200 bytes. */
const statement = 30

describe('the encoding of a text without a label', () => {
  it.each([
    ['arabic', 'windows-1256'],
    ['turkish', 'windows-1254'],
    ['french', 'windows-1252'],
    ['german', 'windows-1252'],
    ['spanish', 'windows-1252'],
  ] as const)('in %s, %s, is read right', (language, encoding) => {
    fc.assert(
      fc.property(textIn(language, statement), (text) => {
        expect(decodeText(iconv.encode(text, encoding)).text).toBe(text)
      }),
    )
  })

  it.each(Object.keys(words) as (keyof typeof words)[])(
    'in %s is read right as UTF-8 and UTF-16 with and without a mark',
    (language) => {
      fc.assert(
        fc.property(textIn(language, 4), fc.boolean(), (text, addBOM) => {
          for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
            const bytes = iconv.encode(text, encoding, { addBOM })
            expect(decodeText(bytes)).toEqual({ text, encoding })
          }
        }),
        { numRuns: 50 },
      )
    },
  )

  it('shows in short statements and in single names', () => {
    const cases = [
      ['مقتل شخصين في غارة', 'windows-1256'],
      ['Saldırıda üç kişi öldü.', 'windows-1254'],
      ['ŞEHİRDE ÇATIŞMA: İKİ YARALI', 'windows-1254'],
      ['The statement was signed by Ayşe Yıldız in Şanlıurfa.', 'windows-1254'],
      ['A “ceasefire” – the third – didn’t hold; the café was shut.', 'windows-1252'],
      ['Þrír menn særðust í gær, segir lögreglan á staðnum.', 'windows-1252'],
      ['The group signs as سرايا التل in its notes.', 'windows-1256'],
    ] as const
    for (const [text, encoding] of cases) {
      expect(decodeText(iconv.encode(text, encoding)), text).toEqual({ text, encoding })
    }
  })

  it('is found for other scripts that a desk meets', () => {
    const cases = [
      ['По словам жителей, на мосту остановилась машина, потом раздались выстрелы.', 'windows-1251'],
      ['По словам жителей, на мосту остановилась машина, потом раздались выстрелы.', 'koi8-r'],
      ['Κάτοικοι λένε ότι ένα αυτοκίνητο σταμάτησε στη γέφυρα και ακούστηκαν πυροβολισμοί.', 'windows-1253'],
      ['לדברי עדים עצרה מכונית ליד הגשר ואחר כך נשמעו יריות.', 'windows-1255'],
      ['قال شهود إن سيارة توقفت عند الجسر ثم سمع إطلاق نار', 'iso-8859-6'],
      [
        'Według świadków przy moście zatrzymał się samochód, po czym padły strzały; ranne zostało dziecko.',
        'windows-1250',
      ],
      ['目撃者によると、橋のそばに車が止まり、その後銃声が聞こえた。', 'shift_jis'],
    ] as const
    for (const [text, encoding] of cases) {
      expect(decodeText(iconv.encode(text, encoding)), text).toEqual({ text, encoding })
    }
  })

  it('is UTF-8 for a long text with a few spoilt bytes, which show', () => {
    const bytes = iconv.encode(`${words.arabic} ${words.turkish}`, 'utf-8')
    bytes[9] = 0xff
    const { text, encoding } = decodeText(bytes)
    expect(encoding).toBe('utf-8')
    expect(text).toContain('\ufffd')
    expect(text).toContain('القرية')
  })

  it('is nothing for bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)
    expect(guessEncoding(noise)).toBeNull()
  })
})

describe('what a document says of its encoding', () => {
  const arabic = iconv.encode(words.arabic, 'windows-1256')

  it('is believed where the reading makes sense', () => {
    expect(decodeText(iconv.encode('Řeka se vylila', 'iso-8859-2'), undefined, 'iso-8859-2').text).toBe(
      'Řeka se vylila',
    )
    expect(guessEncoding(arabic, 'windows-1256')).toBe('windows-1256')
  })

  it('is not believed against the letters', () => {
    expect(guessEncoding(arabic, 'iso-8859-1')).toBe('windows-1256')
    expect(guessEncoding(arabic, 'utf-8')).toBe('windows-1256')
    expect(guessEncoding(iconv.encode(words.arabic, 'utf-8'), 'windows-1256')).toBe('utf-8')
  })
})

describe('the person’s correction', () => {
  it('goes before every guess', () => {
    const bytes = iconv.encode('Größe', 'windows-1252')
    expect(decodeText(bytes, 'windows-1251').text).toBe('GrцЯe')
    expect(decodeText(bytes, 'Windows-1252').text).toBe('Größe')
  })

  it('is refused where it names no encoding', () => {
    expect(() => decodeText(new Uint8Array([65]), 'windows-9999')).toThrow('choose one of the list')
  })

  it('is offered for encodings that can all be decoded', () => {
    for (const { name } of supportedEncodings) {
      expect(supportedEncoding(name)).toBe(name)
      expect(decodeText(iconv.encode('Abc 123', name), name)).toEqual({ text: 'Abc 123', encoding: name })
    }
  })
})
