import { describe, expect, it } from 'vitest'
import { english } from '../../renderer/language/english.ts'
import { type Catalogue, pseudo } from '../../renderer/language/pseudo.ts'

const bare = (text: string) => text.replace(/[\u200F\u202C\u202E]/g, '')

function leaves(catalogue: Catalogue, before = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as [string, string]]
      : leaves(value, `${before}${key}.`),
  )
}

describe('the pseudo-locale', () => {
  const turned = new Map(leaves(pseudo(english)))

  it('has every key of the English catalogue, with the same words under the overrides', () => {
    for (const [key, sentence] of leaves(english)) expect(bare(turned.get(key) ?? '')).toBe(sentence)
  })

  it('turns every word and no gap, tag or reference', () => {
    expect(pseudo({ a: 'Saved <b>{{number, number}}</b> now' })).toEqual({
      a: '\u200F\u202ESaved\u202C\u200F <b>{{number, number}}</b> \u200F\u202Enow\u202C\u200F',
    })
  })

  it('closes every override it opens', () => {
    for (const [, sentence] of turned) {
      expect(sentence.split('\u202E')).toHaveLength(sentence.split('\u202C').length)
    }
  })

  it('has the forms of a number that Arabic asks for', () => {
    const forms = pseudo({ values_one: '{{count}} value', values_other: '{{count}} values' })
    expect(Object.keys(forms).toSorted()).toEqual(
      ['few', 'many', 'one', 'other', 'two', 'zero'].map((form) => `values_${form}`),
    )
  })
})
