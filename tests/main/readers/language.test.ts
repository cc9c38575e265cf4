import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../main/readers/language.ts'

const english =
  'Two men came to the mill in the morning and asked for the keeper, who had left the day before.'
const arabic = 'جاء رجلان إلى المطحنة في الصباح وسألا عن الحارس الذي كان قد غادر في اليوم السابق.'
const turkish =
  'Sabah iki adam değirmene gelip bir gün önce ayrılmış olan bekçiyi sordu, sonra yola çıktılar.'
const persian = 'صبح دو مرد به آسیاب آمدند و سراغ نگهبان را گرفتند که روز پیش رفته بود و کسی از او خبر نداشت.'

describe('the language of a text', () => {
  it.each([
    [english, 'en'],
    [arabic, 'ar'],
    [turkish, 'tr'],
    [persian, 'fa'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text, null)).toBe(language)
  })

  it('is unknown where there is too little to tell', () => {
    expect(languageOf('12.5.', null)).toBeNull()
    expect(languageOf('Al-Bab', null)).toBeNull()
  })

  it('is what the document states, in the spelling of BCP 47', () => {
    expect(languageOf(english, 'en_us')).toBe('en-US')
    expect(languageOf('Al-Bab', 'AR-sy')).toBe('ar-SY')
    expect(languageOf(arabic, 'ckb')).toBe('ckb')
  })

  it('is not what the document states in another script', () => {
    expect(languageOf(arabic, 'en')).toBe('ar')
    expect(languageOf(english, 'ar')).toBe('en')
  })

  it('is not a tag that says nothing', () => {
    for (const tag of ['und', 'x-default', 'english', '', '*']) expect(languageOf('Al-Bab', tag)).toBeNull()
  })
})
