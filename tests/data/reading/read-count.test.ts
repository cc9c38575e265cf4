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
    reads('the deaths of seven civilians (three men, three women, and a child).', {
      ...exactly(7),
      parts: [part('men', 3), part('women', 3), part('children', 1)],
      complete: true,
    })
    reads('seven civilians: three men, three women and a child', {
      ...exactly(7),
      parts: [part('men', 3), part('women', 3), part('children', 1)],
      complete: true,
    })
    reads('killing at least 13 people, including six children and four women.', {
      min: 13,
      parts: [part('children', 6), part('women', 4)],
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
    reads('three men, three women and a child were killed', {
      ...exactly(7),
      parts: [part('men', 3), part('women', 3), part('children', 1)],
      complete: true,
    })
  })

  it('takes fates that add up to a group for its parts', () => {
    const cell =
      'dismantled a 14-member cell. The operation left eight militants dead, two wounded and four in custody.'
    reads(cell, {
      ...exactly(14),
      parts: [fate('killed', 8), fate('injured', 2), fate('detained', 4)],
      complete: true,
    })
    reads(cell, exactly(8), 'killed Killed')
    reads(cell, exactly(4), 'detained Detained')
  })
})

describe('several numbers', () => {
  const raid = 'eight militants dead, two wounded and four in custody'

  it.each<[string, string, Count | null]>([
    [raid, 'killed Killed', exactly(8)],
    [raid, 'injured Injured', exactly(2)],
    [raid, 'detained Detained', exactly(4)],
    [raid, 'arrested Arrests', exactly(4)],
    [raid, 'killed_belligerents Killed, fighters', exactly(8)],
    [raid, 'killed_civilians Killed, civilians', null],
    [raid, 'missing Missing', null],
    ['5 people were killed and 10 wounded', 'killed', exactly(5)],
    ['5 people were killed and 10 wounded', 'injured', exactly(10)],
    ['The strike killed 5 people and wounded 10', 'killed', exactly(5)],
    ['The strike killed 5 people and wounded 10', 'injured', exactly(10)],
    [
      'killing at least 13 people, including six children, and injuring dozens',
      'injured',
      { words: 'dozens' },
    ],
    [
      'killing at least 13 people, including six children, and injuring dozens',
      'killed',
      { min: 13, parts: [part('children', 6)], complete: false },
    ],
    ['killing at least 13 people, including six children', 'Children killed', exactly(6)],
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
    [
      'the arrest of 279 individuals and the killing of 40 people during the arrests',
      'detained',
      exactly(279),
    ],
    ['the arrest of 279 individuals and the killing of 40 people during the arrests', 'killed', exactly(40)],
    ['59 operations led to 279 arrests and 40 deaths', 'arrests', exactly(279)],
    ['59 operations led to 279 arrests and 40 deaths', 'deaths', exactly(40)],
    ['59 operations led to 279 arrests and 40 deaths', 'operations Operations', exactly(59)],
    ['the death toll rose to 12', 'killed', exactly(12)],
    ['the strike caused no additional injuries', 'injured Injured', exactly(0)],
    ['the strike caused no additional injuries', 'killed Killed', null],
    ['there were no casualties', 'killed Killed', exactly(0)],
    ['15 casualties', 'killed Killed', null],
    ['40 killed and wounded', 'killed Killed', null],
    ['a strike on three houses', 'killed Killed', null],
    ['three houses were destroyed', 'houses_destroyed Houses destroyed', exactly(3)],
    ['killed five people and set two houses on fire', 'killed Killed', exactly(5)],
    ['three individuals, with the other two managing to escape', 'killed Killed', null],
    ['eight Syrians', 'killed Killed', exactly(8)],
    ['It dismantled a 14-member cell in a town near the border', 'killed Killed', null],
    ['It published photos of five people from the group', 'killed Killed', null],
    ['one of the most significant raids', 'killed Killed', null],
    ['killing at least 13 people', 'houses_destroyed Houses destroyed', null],
    ['killed a man and his two sons', 'killed Killed', exactly(3)],
    ['killed 5 on Monday and 7 on Tuesday', 'killed Killed', null],
  ])('%s, asked for %s', (words, hint, count) => {
    reads(words, count, hint)
  })

  it('is none for certain where nothing says which is meant', () => {
    reads(raid, null)
  })
})
