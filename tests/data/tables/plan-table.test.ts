import { describe, expect, it, test } from 'vitest'
import { parseRecord } from '../../../data/records/record.ts'
import { tableDay } from './day-of-tables.ts'

const title = { set: 'title' }

describe('a row becomes an incident with cited claims', () => {
  it('each value standing on the cell as it stands in the file', () => {
    const it = tableDay()
    const text = 'what,when,dead\n"Raid on ""the farm""",2025-03-04,at least 4\n'
    it.bring(text, { columns: { what: title, when: { field: 'date' }, dead: { field: 'killed' } } })
    expect(it.day.all('incident').map((one) => [one.title, one.code])).toEqual([
      ['Raid on "the farm"', 'SY-2025-0001'],
    ])
    expect(it.claims()).toEqual(['date 1: 2025-03-04 (2025-03-04)', 'killed 1: at least 4 (at least 4)'])
    for (const { start, end, quote } of it.day.all('excerpt')) expect(text.slice(start, end)).toBe(quote)
    expect(it.day.all('claim').every(({ origin }) => origin === 'import')).toBe(true)
  })

  it('and every record fits its schema', () => {
    const it = tableDay()
    const { edits } = it.plan('what,who,where\nRaid,General Security,near Harim\n', {
      columns: { what: title, who: { field: 'initiator' }, where: { field: 'place' } },
    })
    for (const edit of edits) {
      if (!('created' in edit)) throw new Error('only makes records')
      expect(parseRecord(edit.id, edit.created)).toEqual(edit.created)
    }
  })

  it('an empty cell claims nothing, and zero is a number', () => {
    const it = tableDay()
    it.bring('what,dead,hurt\nOne,,0\n', {
      columns: { what: title, dead: { field: 'killed' }, hurt: { field: 'injured' } },
    })
    expect(it.claims()).toEqual(['injured 1: 0 (0)'])
  })

  it('cells may mean something else, be passed over, and hold several entries', () => {
    const it = tableDay()
    it.bring('what,dead,hurt,by\nOne,-99,n/a,General Security ; Army\n', {
      columns: {
        what: title,
        dead: { field: 'killed', values: { '-99': 'unknown' } },
        hurt: { field: 'injured', values: { 'n/a': '' } },
        by: { field: 'initiator', split: ';' },
      },
    })
    expect(it.claims()).toEqual([
      'initiator 1: General Security (General Security)',
      'initiator 2: Army (Army)',
      'killed 1: unknown (-99)',
    ])
  })

  it('two columns of one figure are rivals, each with its speaker and certainty', () => {
    const it = tableDay()
    it.bring('what,ministry,watch\nOne,3,at least 7\n', {
      columns: {
        what: title,
        ministry: { field: 'killed', speaker: 'Ministry', certainty: 'claimed' },
        watch: { field: 'killed', speaker: 'Farm Watch' },
      },
    })
    const [incident] = it.day.all('incident')
    expect(incident && it.day.evidenceOn(incident.id, 'killed').state).toBe('rival')
    expect(it.day.all('citation').map(({ speaker, certainty }) => [speaker?.name, certainty])).toEqual([
      ['Ministry', 'claimed'],
      ['Farm Watch', 'stated'],
    ])
  })

  it('type, status, notes and code come from columns or constants', () => {
    const it = tableDay()
    it.bring('id,kind of,remark\nx-7,Raid,first\n', {
      columns: { id: { set: 'code' }, 'kind of': { set: 'type' }, remark: { set: 'notes' } },
      constants: { title: '{kind of} {id}', status: 'coded', tags: 'sheet; 2025' },
    })
    expect(it.day.all('incident')[0]).toMatchObject({
      ...{ code: 'X-7', title: 'Raid x-7', type: 'raid', status: 'coded', notes: 'first' },
      tags: ['sheet', '2025'],
    })
  })
})

describe('low, best and high figures', () => {
  const map = {
    columns: { what: title, low: { low: 'killed' }, best: { field: 'killed' }, high: { high: 'killed' } },
  }
  const reported = (row: string) => {
    const it = tableDay()
    it.bring(`what,low,best,high\nOne,${row}\n`, map)
    const [incident] = it.day.all('incident')
    const { reported, state } = it.day.evidenceOn(incident?.id ?? 'incident:none', 'killed')
    return { claims: it.claims(), low: reported.low, value: reported.value, high: reported.high, state }
  }

  it('are the best figure and a range around it, which agree', () => {
    expect(reported('3,4,6')).toEqual({
      claims: ['killed 1: 4 (4)', 'killed 1: 3–6 (3; 6)'],
      ...{ low: 3, value: { min: 4, max: 4 }, high: 6, state: 'one' },
    })
  })

  it('are one claim where they are the same', () => {
    expect(reported('4,4,4').claims).toEqual(['killed 1: 4 (4)'])
  })

  it('leave an open end open', () => {
    expect(reported('4,,')).toMatchObject({ claims: ['killed 1: at least 4 (4)'], low: 4, high: null })
  })

  it('are rivals where the table contradicts itself', () => {
    expect(reported('5,4,6')).toMatchObject({ state: 'rival', low: 4, high: 6, value: null })
    expect(reported('8,7,7').claims).toEqual([
      'killed 1: 7 (7)',
      'killed 1: at least 8 (8)',
      'killed 1: at most 7 (7)',
    ])
  })
})

describe('dates', () => {
  const dateOf = (header: string, row: string, columns: unknown) => {
    const it = tableDay()
    it.bring(`what,${header}\nOne,${row}\n`, { columns: { what: title, ...(columns as object) } })
    return it.claims()
  }

  it.each([
    ['04/03/2025', 'date:dd/mm/yyyy', '2025-03-04'],
    ['04/03/2025', 'date:mm/dd/yyyy', '2025-04-03'],
    ['4.3.25', 'date:dd/mm/yy', '2025-03-04'],
    ['4 March 2025', 'date:dd/mm/yyyy', '2025-03-04'],
    ['2025-03-04 00:00:00.000', undefined, '2025-03-04'],
  ])('%s as %s is %s', (cell, format, edtf) => {
    expect(dateOf('when', cell, { when: { field: 'date', format } })).toEqual([`date 1: ${edtf} (${cell})`])
  })

  it('a first and a last day are a span', () => {
    const columns = { a: { from: 'date' }, b: { to: 'date' } }
    expect(dateOf('a,b', '2025-03-04,2025-03-06', columns)).toEqual([
      'date 1: 2025-03-04/2025-03-06 (2025-03-04; 2025-03-06)',
    ])
    expect(dateOf('a,b', '2025-03-04,2025-03-04', columns)).toEqual(['date 1: 2025-03-04 (2025-03-04)'])
  })

  it.each([
    ['2025,3,4', 'date 1: 2025-03-04 (2025; 3; 4)'],
    ['2025,3,0', 'date 1: 2025-03 (2025; 3)'],
    ['2025,0,0', 'date 1: 2025 (2025)'],
  ])('year, month and day %s', (row, claim) => {
    expect(dateOf('y,m,d', row, { y: { year: 'date' }, m: { month: 'date' }, d: { day: 'date' } })).toEqual([
      claim,
    ])
  })

  it.each([
    ['1', '2025-03-04'],
    ['2', '2025-03-04~'],
    ['3', '2025-03'],
  ])('ACLED’s time precision %s', (code, edtf) => {
    const columns = { when: { field: 'date' }, precision: { precision: 'date', codes: 'acled' } }
    expect(dateOf('when,precision', `2025-03-04,${code}`, columns)[0]).toContain(`date 1: ${edtf} (`)
  })
})

describe('places', () => {
  const columns = {
    what: title,
    place: { field: 'place' },
    lat: { latitude: 'place' },
    lon: { longitude: 'place' },
    country: { within: 'place', level: 'country' },
    province: { within: 'place', level: 'province' },
  }
  const header = 'what,place,lat,lon,country,province\n'

  it('are made once with their point, in their province and country', () => {
    const it = tableDay()
    const { places } = it.bring(
      `${header}One,Umm Rih,35.5,36.5,Nahria,North\nTwo,Umm Rih,35.5001,36.5,Nahria,North\n`,
      { columns },
    )
    expect(places).toBe(3)
    const byName = (name: string) => it.day.all('place').find(({ names }) => names[0]?.text === name)
    expect(byName('Umm Rih')).toMatchObject({
      point: { latitude: 35.5, longitude: 36.5 },
      parents: [byName('North')?.id],
    })
    expect(byName('North')).toMatchObject({ level: 'province', parents: [byName('Nahria')?.id] })
  })

  it('of one name far apart are two', () => {
    const it = tableDay()
    it.bring(`${header}One,Umm Rih,35.5,36.5,,\nTwo,Umm Rih,33.1,40.2,,\n`, { columns })
    expect(it.day.all('place')).toHaveLength(2)
  })

  it('and actors that the workbook knows are taken', () => {
    const it = tableDay()
    const known = it.day.place('Umm Rih')
    const { places } = it.bring(`${header}One,umm rih,35.5,36.5,,\n`, { columns })
    expect(places).toBe(0)
    expect(it.day.all('claim')[0]?.value).toEqual({ place: known, relation: 'in' })
  })

  it('are as exact as UCDP’s code says', () => {
    const it = tableDay()
    it.bring('what,place,prec\nOne,Umm Rih,2\n', {
      columns: { what: title, place: { field: 'place' }, prec: { precision: 'place', codes: 'ucdp' } },
    })
    expect(it.day.all('claim')[0]?.value).toMatchObject({ relation: 'near', radius: 25 })
  })
})

describe('what cannot be read', () => {
  it('is listed by row and column with its reason, and nothing is made', () => {
    const it = tableDay()
    const { bad, edits, drafts } = it.plan(
      'what,when,dead,type\nOne,04/03/2025,3,raid\nTwo,2025-02-30,-1,raid\nThree,2025-01-01,2,nap\nFour,2025-01-02,1,raid\n',
      {
        columns: {
          what: title,
          when: { field: 'date' },
          dead: { field: 'killed' },
          type: { set: 'type' },
        },
      },
    )
    expect(edits).toEqual([])
    expect(drafts.map(({ title: one }) => one)).toEqual(['Four'])
    expect(bad.map(({ row, column, cell }) => [row, column, cell])).toEqual([
      [2, 'when', '04/03/2025'],
      [3, 'when', '2025-02-30'],
      [3, 'dead', '-1'],
      [4, 'type', 'nap'],
    ])
    for (const { reason } of bad) expect(reason).toMatch(/^.{10,}[.?]$/)
  })

  it('a code that is taken, in the workbook or above', () => {
    const it = tableDay()
    it.day.incident('There', { code: 'A-1' })
    const { bad } = it.plan('id,what\nA-1,x\nA-2,y\nA-2,z\n', {
      columns: { id: { set: 'code' }, what: title },
    })
    expect(bad.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'The code A-1 is taken by “There”.'],
      [4, 'The code A-2 is taken by row 3.'],
    ])
  })

  it('a row with more cells than the header', () => {
    const { bad } = tableDay().plan('what,dead\nOne,1,2\n', { columns: { what: title } })
    expect(bad[0]?.reason).toBe('The row has 3 cells and the header 2.')
  })

  it.each([
    [{ columns: { nowhere: title } }, 'no column “nowhere”'],
    [{ columns: { what: { field: 'nothing' } } }, 'no field “nothing”'],
    [{ columns: { what: { low: 'date' } } }, 'cannot be “low” of “Date”'],
    [{ columns: { what: { field: 'killed', set: 'title' } } }, 'a column is one of'],
    [{ columns: { what: { field: 'date', format: 'dd.mm' } } }, 'a format is like'],
    [{ columns: {}, constants: { title: '{nowhere}' } }, 'no column “nowhere”'],
  ])('a map that does not fit: %j', (map, sentence) => {
    expect(() => tableDay().plan('what\nOne\n', map)).toThrow(sentence)
  })
})

test('only the rows that the map names are taken, and passages of a file brought in before are used again', () => {
  const it = tableDay()
  const text = 'what,dead\nOne,1\nTwo,2\nThree,3\n'
  const columns = { what: title, dead: { field: 'killed' } }
  it.bring(text, { columns, rows: { from: 3, to: 3 } })
  expect(it.day.all('incident').map((one) => one.title)).toEqual(['Two'])
  it.bring(text, { columns, rows: { from: 3 } })
  expect(it.day.all('excerpt')).toHaveLength(2)
  expect(it.day.all('incident').map((one) => one.code)).toEqual([
    'SY-2025-0001',
    'SY-2025-0002',
    'SY-2025-0003',
  ])
})
