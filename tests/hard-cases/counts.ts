import { attaching, edit, type HardCase } from './hard-case.ts'

const onCell = attaching('$cell-report', '$cell')

/** Twelve in all: seven dead, two wounded, three in custody. */
export const h4: HardCase = {
  id: 'H4',
  documents: [
    {
      name: 'cell-of-twelve.txt',
      as: 'cell-report',
      text: `The Interior Ministry said that a 12-member cell was broken up in Qasr Laymun on 12 May 2024. Seven of its men are dead, two are wounded and three are in custody.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Raid on a cell in Qasr Laymun', type: 'raid' }, 'cell'),
    onCell('date', '12 May 2024', '2024-05-12'),
    onCell('cell_size', 'a 12-member cell', '12', { speaker: 'Interior Ministry' }),
    onCell('killed', 'Seven of its men are dead', '7', { speaker: 'Interior Ministry' }),
    onCell('injured', 'two are wounded', '2', { speaker: 'Interior Ministry' }),
    onCell('detained', 'three are in custody', '3', { speaker: 'Interior Ministry' }),
    onCell('escaped', 'Seven of its men are dead, two are wounded and three are in custody', '0'),
  ],
}

const onRaid = attaching('$toll-report', '$whole-toll')
const onLanding = attaching('$toll-report', '$open-toll')
const sexAndAge = (category: string, count: number) => ({ axis: 'sex-and-age', category, count })

/** A breakdown that is whole, and one that leaves four people unsaid. */
export const h5: HardCase = {
  id: 'H5',
  documents: [
    {
      name: 'two-tolls.txt',
      as: 'toll-report',
      text: `The raid of 19 October 2019 near Barrak killed nine civilians: four men, three women and two children.

The landing of 8 February 2022 in Ayn Dubb killed at least 16 people, including seven children and five women.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Raid near Barrak', type: 'raid' }, 'whole-toll'),
    onRaid('date', '19 October 2019', '2019-10-19'),
    onRaid('killed_civilians', 'nine civilians: four men, three women and two children', {
      ...{ min: 9, max: 9, complete: true },
      parts: [sexAndAge('men', 4), sexAndAge('women', 3), sexAndAge('children', 2)],
    }),
    edit('add-incident', { title: 'Landing in Ayn Dubb', type: 'raid' }, 'open-toll'),
    onLanding('date', '8 February 2022', '2022-02-08'),
    onLanding('killed', 'at least 16 people, including seven children and five women', {
      ...{ min: 16, complete: false },
      parts: [sexAndAge('children', 7), sexAndAge('women', 5)],
    }),
  ],
}

const onTotal = attaching('$institute', '$total')
const byResearcher = { speaker: 'Mira Halloun', via: ['Institute for Plain Studies'] }

/** A stated total over many operations, beside the two that the workbook holds. */
export const h15: HardCase = {
  id: 'H15',
  documents: [
    {
      name: 'five-years-of-operations.txt',
      as: 'institute',
      text: `The Raya Union carried out 47 operations against the Ghaym movement between 2017 and 2021, Mira Halloun of the Institute for Plain Studies has counted. They led to 212 arrests and to 31 deaths.

In one of them, on 2 March 2020 in Qasr Laymun, six men were arrested. In another, on 17 July 2021, four were arrested in Ayn Dubb and one was killed.
`,
    },
  ],
  edits: [
    edit('add-actor', { kind: 'group', names: ['Raya Union'] }, 'union'),
    edit(
      'add-incident',
      {
        ...{ title: 'Operations of the Raya Union, 2017 to 2021', kind: 'aggregate', type: 'raid' },
        scope: { actors: ['$union'], places: [], types: ['raid', 'arrest'] },
        period: { edtf: '2017/2021', words: 'between 2017 and 2021' },
      },
      'total',
    ),
    onTotal('initiator', 'The Raya Union carried out', { actor: '$union', as: 'The Raya Union' }),
    onTotal('incidents_counted', '47 operations', '47', byResearcher),
    onTotal('detained', '212 arrests', '212', byResearcher),
    onTotal('killed', '31 deaths', '31', byResearcher),
    edit('add-incident', { title: 'Arrests in Qasr Laymun', type: 'arrest' }, 'first'),
    attaching('$institute', '$first')('date', 'on 2 March 2020', '2020-03-02'),
    attaching('$institute', '$first')('initiator', 'The Raya Union carried out', { actor: '$union' }),
    attaching('$institute', '$first')('detained', 'six men were arrested', '6'),
    edit('add-incident', { title: 'Raid in Ayn Dubb', type: 'raid' }, 'second'),
    attaching('$institute', '$second')('date', 'on 17 July 2021', '2021-07-17'),
    attaching('$institute', '$second')('initiator', 'The Raya Union carried out', { actor: '$union' }),
    attaching('$institute', '$second')('detained', 'four were arrested', '4'),
    attaching('$institute', '$second')('killed', 'one was killed', '1'),
  ],
}
