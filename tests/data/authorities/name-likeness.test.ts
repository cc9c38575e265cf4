import { describe, expect, test } from 'vitest'
import { hearName, likenessOf } from '../../../data/authorities/name-likeness.ts'

function likeness(one: string, other: string) {
  const [a, b] = [hearName(one), hearName(other)]
  return a && b ? likenessOf(a, b) : null
}

const same = [
  ['Atmah', 'Atmeh', 'spelling'],
  ['Atmah', 'أطمة', 'script'],
  ['Atme', 'اطمه', 'script'],
  ['أطمة', 'اطمة', 'same'],
  ["Ma'arrat", 'Maarat', 'spelling'],
  ["Ma'arrat al-Nu'man", 'معرة النعمان', 'script'],
  ['Maarat al-Numan', "Ma'arrat an-Nu'man", 'spelling'],
  ['Qahtani', 'al-Kahtani', 'spelling'],
  ['Abu Maria al-Qahtani', 'Abu Mariya al-Kahtani', 'spelling'],
  ['Abu Maria al-Qahtani', 'أبو ماريا القحطاني', 'script'],
  ['Khan Sheikhoun', 'Khan Shaykhun', 'spelling'],
  ['Khan Sheikhoun', 'خان شيخون', 'script'],
  ['Sarmada', 'سرمدا', 'script'],
  ['Sarmada', 'Sermada', 'spelling'],
  ['Idlib', 'Edlib', 'spelling'],
  ['Idlib', 'إدلب', 'script'],
  ['Harem', 'Harim', 'spelling'],
  ['Harem', 'حارم', 'script'],
  ['Hussein', 'Husayn', 'spelling'],
  ['Hussein', 'حسين', 'script'],
  ['Mohammed', 'Muhammad', 'spelling'],
  ['Yusuf', 'Youssef', 'spelling'],
  ['Abdulrahman', 'Abd al-Rahman', 'spelling'],
  ['Abdul Rahman', 'عبد الرحمن', 'script'],
  ['Hayat Tahrir al-Sham', 'هيئة تحرير الشام', 'script'],
  ["Hay'at Tahrir ash-Sham", 'Hayat Tahrir al-Sham', 'spelling'],
  ['Kafr Takharim', 'Kfar Takharim', 'spelling'],
  ['Ayn Sakhra', 'Ein Sakhra', 'spelling'],
  ['Ayn Sakhra', 'عين صخرة', 'script'],
  ['Şanlıurfa', 'Shanliurfa', 'spelling'],
  ['Mamduh', 'ممدوح', 'script'],
  ['General Security Directorate', 'General Security Diretorate', 'letters'],
  ['Saleh', 'Salih', 'spelling'],
  ['Saleh', 'صالح', 'script'],
  ['Abdullah', 'عبد الله', 'script'],
  ['Abdullah', 'Abd Allah', 'spelling'],
  ['Hama', 'حماة', 'script'],
] as const

const different = [
  ['Hasan', 'Hussein'],
  ['Hasan', 'حسين'],
  ['Karim', 'Karam'],
  ['Mahmoud', 'Muhammad'],
  ['Muhammad', 'محمود'],
  ['Qahtan', 'al-Qahtani'],
  ['Abu Maria al-Qahtan', 'Abu Maria al-Qahtani'],
  ['Hama', 'Homs'],
  ['Hama', 'حمص'],
  ['Atmah', 'Tamah'],
  ['12th Brigade', '13th Brigade'],
  ['اللواء 12', 'اللواء 13'],
  ['Tamanah', 'Taman al-Hawa'],
  ['General Security Office', 'General Security Directorate'],
  ['Southern Guard', 'Northern Guard'],
  ['Abu Hamza', 'Abu Hafs'],
  ['Salqin', 'Sarmin'],
] as const

describe('names that may be one', () => {
  test.each(same)('%s is %s (%s)', (one, other, reason) => {
    expect(likeness(one, other)?.reason).toBe(reason)
    expect(likeness(other, one)).toEqual(likeness(one, other))
  })

  test.each(different)('%s is not %s', (one, other) => {
    expect(likeness(one, other)).toBeNull()
    expect(likeness(other, one)).toBeNull()
  })
})
