import { describe, expect, it } from 'vitest'
import { readCount } from '../../../data/reading/read-count.ts'
import { type Count, countSchema } from '../../../data/values/count.ts'

const exactly = (number: number): Count => ({ min: number, max: number })
const part = (category: string, count: number) => ({ axis: 'sex-and-age', category, count })
const fate = (category: string, count: number) => ({ axis: 'fate', category, count })

function reads(words: string, count: Count | null, hint?: string) {
  const read = readCount(words, hint === undefined ? {} : { hint })
  expect(read).toEqual(count)
  if (read !== null) expect(countSchema.safeParse(read).success).toBe(true)
}

describe('one number', () => {
  it.each<[string, Count | null]>([
    ['13 people', exactly(13)],
    ['thirteen people', exactly(13)],
    ['twenty-one fighters', exactly(21)],
    ['one hundred and five people', exactly(105)],
    ['two thousand three hundred civilians', exactly(2300)],
    ['1,200 people', exactly(1200)],
    ['2.5 million people', exactly(2_500_000)],
    ['half a million people', exactly(500_000)],
    ['a dozen people', exactly(12)],
    ['two dozen fighters', exactly(24)],
    ['١٣ people', exactly(13)],
    ['at least 13 people', { min: 13 }],
    ['no fewer than thirteen people', { min: 13 }],
    ['13 or more people', { min: 13 }],
    ['more than a dozen people', { min: 13 }],
    ['over 40 people', { min: 41 }],
    ['fewer than ten people', { max: 9 }],
    ['up to 30 people', { max: 30 }],
    ['no more than five', { max: 5 }],
    ['between 8 and 10 people', { min: 8, max: 10 }],
    ['8 to 10 people', { min: 8, max: 10 }],
    ['eight or nine people', { min: 8, max: 9 }],
    ['about forty people', { min: 40, max: 40, approximate: true }],
    ['some 40 people', { min: 40, max: 40, approximate: true }],
    ['nearly two hundred people', { min: 200, max: 200, approximate: true }],
    ['dozens of people', { words: 'dozens' }],
    ['several people', { words: 'several' }],
    ['hundreds', { words: 'hundreds' }],
    ['no one was killed', exactly(0)],
    ['no casualties', exactly(0)],
    ['one person was killed', exactly(1)],
    ['a Turkish citizen was shot', exactly(1)],
    ['a 14-member cell', exactly(14)],
    ['a family of five', exactly(5)],
    ['a man and his two sons', exactly(3)],
    ['a man, his wife and their three children', exactly(5)],
    ['a man and his son', exactly(2)],
    ['two 14-year-old boys', exactly(2)],
    ['a 9-year-old girl', exactly(1)],
    ['three people in two vehicles', exactly(3)],
    ['on September 28 five people', exactly(5)],
    ['an MQ-9 drone', null],
    ['on October 27, 2019', null],
    ['28 days after', null],
    ['five years', null],
    ['40 % of the town', null],
    ['his immediate death', null],
    ["a resident's house", null],
    ['the second leader', null],
    ['10 km from the town at 3 pm', null],
    ['', null],
  ])('%s', (words, count) => {
    reads(words, count)
  })
})

describe('a number with its parts', () => {
  it('tells a complete breakdown from an incomplete one', () => {
    reads('nine traders were killed (four men, two women, and three children).', {
      ...exactly(9),
      parts: [part('men', 4), part('women', 2), part('children', 3)],
      complete: true,
    })
    reads('six villagers: two men, three women and a boy', {
      ...exactly(6),
      parts: [part('men', 2), part('women', 3), part('children', 1)],
      complete: true,
    })
    reads('the blast killed at least 21 shoppers, including nine children and five women.', {
      min: 21,
      parts: [part('children', 9), part('women', 5)],
      complete: false,
    })
    reads('12 people, among them at least three children, were killed', {
      ...exactly(12),
      parts: [{ ...part('children', 3), bound: 'at-least' }],
      complete: false,
    })
    reads('Ten people were killed, five of them children', {
      ...exactly(10),
      parts: [part('children', 5)],
      complete: false,
    })
    reads('12 people - 7 men and 5 women', {
      ...exactly(12),
      parts: [part('men', 7), part('women', 5)],
      complete: true,
    })
    reads('five children: three boys and two girls', {
      ...exactly(5),
      parts: [part('children', 5)],
      complete: true,
    })
  })

  it('keeps two breakdowns of one number apart', () => {
    reads('10 people, including 4 civilians and three children', {
      ...exactly(10),
      parts: [{ axis: 'status', category: 'civilians', count: 4 }, part('children', 3)],
      complete: false,
    })
  })

  it('adds up a list that leaves nobody out', () => {
    reads('five men, two women and a girl were killed', {
      ...exactly(8),
      parts: [part('men', 5), part('women', 2), part('children', 1)],
      complete: true,
    })
  })

  it('takes fates that add up to a group for its parts', () => {
    const band = 'broke up a 17-member band. Nine gunmen were found dead, three were wounded and five jailed.'
    reads(band, {
      ...exactly(17),
      parts: [fate('killed', 9), fate('injured', 3), fate('detained', 5)],
      complete: true,
    })
    reads(band, exactly(9), 'killed Killed')
    reads(band, exactly(5), 'detained Detained')
  })
})

describe('several numbers', () => {
  const raid = 'nine gunmen dead, three wounded, five in detention'

  it.each<[string, string, Count | null]>([
    [raid, 'killed Killed', exactly(9)],
    [raid, 'injured Injured', exactly(3)],
    [raid, 'detained Detained', exactly(5)],
    [raid, 'arrested Arrests', exactly(5)],
    [raid, 'killed_belligerents Killed, fighters', exactly(9)],
    [raid, 'killed_civilians Killed, civilians', null],
    [raid, 'missing Missing', null],
    ['5 people were killed and 10 wounded', 'killed', exactly(5)],
    ['5 people were killed and 10 wounded', 'injured', exactly(10)],
    ['The strike killed 5 people and wounded 10', 'killed', exactly(5)],
    ['The strike killed 5 people and wounded 10', 'injured', exactly(10)],
    [
      'the fire killed at least 21 guests, including nine children, and injured dozens',
      'injured',
      { words: 'dozens' },
    ],
    [
      'the fire killed at least 21 guests, including nine children, and injured dozens',
      'killed',
      { min: 21, parts: [part('children', 9)], complete: false },
    ],
    ['killing no fewer than 21 guests, including nine children', 'Children killed', exactly(9)],
    ['two civilians and three fighters were killed', 'killed_civilians', exactly(2)],
    [
      'two civilians and three fighters were killed',
      'killed',
      {
        ...exactly(5),
        parts: [
          { axis: 'status', category: 'civilians', count: 2 },
          { axis: 'status', category: 'fighters', count: 3 },
        ],
        complete: true,
      },
    ],
    ['Two men were killed and three others injured', 'injured', exactly(3)],
    ['killing two and injuring another', 'injured', exactly(1)],
    ['the detention of 305 suspects and the killing of 37 farmers during raids', 'detained', exactly(305)],
    ['the detention of 305 suspects and the killing of 37 farmers during raids', 'killed', exactly(37)],
    ['61 operations led to 305 arrests and 37 deaths', 'arrests', exactly(305)],
    ['61 operations led to 305 arrests and 37 deaths', 'deaths', exactly(37)],
    ['61 operations led to 305 arrests and 37 deaths', 'operations Operations', exactly(61)],
    ['the death toll rose to 12', 'killed', exactly(12)],
    ['the strike caused no additional injuries', 'injured Injured', exactly(0)],
    ['the strike caused no additional injuries', 'killed Killed', null],
    ['there were no casualties', 'killed Killed', exactly(0)],
    ['15 casualties', 'killed Killed', null],
    ['40 killed and wounded', 'killed Killed', null],
    ['a strike on three houses', 'killed Killed', null],
    ['three houses were destroyed', 'houses_destroyed Houses destroyed', exactly(3)],
    ['killed five people and set two houses on fire', 'killed Killed', exactly(5)],
    ['four individuals, of whom the other one got away', 'killed Killed', null],
    ['eight Syrians', 'killed Killed', exactly(8)],
    ['It broke up a 17-member cell in a village by the lake', 'killed Killed', null],
    ['It published photos of five people from the group', 'killed Killed', null],
    ['one of the most significant raids', 'killed Killed', null],
    ['killing at least 21 guests', 'houses_destroyed Houses destroyed', null],
    ['killed a man and his two sons', 'killed Killed', exactly(3)],
    ['killed 5 on Monday and 7 on Tuesday', 'killed Killed', null],
  ])('%s, asked for %s', (words, hint, count) => {
    reads(words, count, hint)
  })

  it('is none for certain where nothing says which is meant', () => {
    reads(raid, null)
  })
})
