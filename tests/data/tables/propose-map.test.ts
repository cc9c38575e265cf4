import { describe, expect, it } from 'vitest'
import { combineTemplates } from '../../../data/codebook/combine-templates.ts'
import { templateNamed } from '../../../data/codebook/templates.ts'
import { proposeMap } from '../../../data/tables/propose-map.ts'
import { tableMapSchema } from '../../../data/tables/table-map.ts'

function proposed(templates: string[], header: string, ...rows: string[]) {
  const template = combineTemplates(templates.map(templateNamed))
  const codebook = { id: 'codebook:1' as const, version: 1, created: '2025-10-01T08:00:00.000Z', ...template }
  const map = proposeMap({ columns: header.split(','), rows: rows.map((row) => row.split(',')) }, codebook)
  expect(tableMapSchema.parse(map)).toEqual(map)
  return map
}

describe('a map from what columns are called', () => {
  it('in a team’s own sheet', () => {
    const map = proposed(
      ['casualty-recording'],
      'Ref,Event Date,Governorate,Town,Lat,Lon,Killed,Killed min,Killed (max),Wounded,Source,Colour',
      'A1,13/02/2025,North,Umm Rih,35,36,4,3,6,0,Farm Watch,red',
    )
    expect(map).toEqual({
      columns: {
        Ref: { set: 'code' },
        'Event Date': { field: 'date', format: 'date:dd/mm/yyyy' },
        Governorate: { within: 'place', level: 'province' },
        Town: { field: 'place' },
        Lat: { latitude: 'place' },
        Lon: { longitude: 'place' },
        Killed: { field: 'killed' },
        'Killed min': { low: 'killed' },
        'Killed (max)': { high: 'killed' },
        Wounded: { field: 'injured' },
      },
      constants: { title: '{Town}, {Event Date}', speaker: { column: 'Source' } },
    })
  })

  it('an order of day and month that nothing shows is left to a person', () => {
    const { columns } = proposed(['casualty-recording'], 'date,title', '03/04/2025,One')
    expect(columns.date).toEqual({ field: 'date' })
  })

  it('a type only where the cells name types', () => {
    expect(proposed(['raids-and-arrests'], 'type,title', 'raid,One').columns.type).toEqual({ set: 'type' })
    expect(proposed(['raids-and-arrests'], 'type,title', 'picnic,One').columns.type).toBeUndefined()
  })

  it('UCDP GED, under its own template and under another', () => {
    const header =
      'id,type_of_violence,side_a,side_b,dyad_name,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_start,date_end,deaths_civilians,low,best,high'
    const row = '7,3,A,Civilians,A - Civilians,1,Umm Rih,North,35,36,Nahria,2025-01-01,2025-01-01,2,2,2,2'
    const own = proposed(['ucdp-ged-like'], header, row)
    expect(own.columns).toMatchObject({
      id: { set: 'code' },
      where_prec: [{ precision: 'place', codes: 'ucdp' }, { field: 'where_prec' }],
      date_start: { from: 'date' },
      best: { field: 'deaths_best' },
      low: { low: 'deaths_best' },
    })
    const other = proposed(['casualty-recording'], header, row)
    expect(other.columns).toMatchObject({
      where_prec: { precision: 'place', codes: 'ucdp' },
      side_a: { field: 'initiator' },
      best: { field: 'killed' },
      high: { high: 'killed' },
      deaths_civilians: { field: 'killed_civilians' },
    })
    expect(other.columns.type_of_violence).toBeUndefined()
  })

  it('ACLED and GTD', () => {
    const acled = proposed(
      ['acled-like'],
      'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,location,latitude,longitude,geo_precision,fatalities,notes',
      'NAH1,01 March 2025,1,Battles,Armed clash,Army,State forces,Umm Rih,35,36,1,2,words',
    )
    expect(Object.keys(acled.columns)).toHaveLength(13)
    expect(acled.columns.time_precision).toEqual({ precision: 'date', codes: 'acled' })
    const gtd = proposed(
      ['gtd-like'],
      'eventid,iyear,imonth,iday,city,attacktype1,attacktype1_txt,gname,gname2,nkill',
      '202501010001,2025,1,0,Umm Rih,3,Bombing/Explosion,A,B,-99',
    )
    expect(gtd.columns).toMatchObject({
      iyear: { year: 'date' },
      gname: { field: 'gname' },
      gname2: { field: 'gname' },
      nkill: { field: 'nkill', values: { '-99': 'unknown' } },
    })
  })
})
