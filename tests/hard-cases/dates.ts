import { attaching, edit, type HardCase } from './hard-case.ts'

const onFriday = attaching('$friday-report', '$friday')
const onWednesday = attaching('$wednesday-report', '$wednesday')

/** A weekday and a day without a year: the analyst picks, or the publication decides. */
export const h6: HardCase = {
  id: 'H6',
  documents: [
    {
      name: 'friday-in-marj-tin.txt',
      as: 'friday-report',
      text: `On Friday, March 14, two men on a motorcycle shot a guard dead in Marj Tin. The bridge that was opened in January 2025 was closed for the day.
`,
    },
    {
      name: 'statement-of-the-guard.txt',
      as: 'wednesday-report',
      text: `The General Guard says that it raided a workshop in Barrak today, Wednesday, June 12.
`,
    },
  ],
  edits: [
    edit('set-source', { id: '$wednesday-report', published: '2024-06-13' }),
    edit('add-incident', { title: 'Shooting of a guard in Marj Tin', type: 'killing' }, 'friday'),
    onFriday(
      'date',
      'Friday, March 14',
      {
        ...{ edtf: '2025-03-14', words: 'Friday, March 14', because: 'year-by-weekday' },
      },
      { note: 'The report names a bridge that was opened in 2025.' },
    ),
    edit('add-incident', { title: 'Raid on a workshop in Barrak', type: 'raid' }, 'wednesday'),
    onWednesday('date', 'today, Wednesday, June 12', {
      ...{ edtf: '2024-06-12', words: 'Wednesday, June 12', because: 'year-by-publication' },
    }),
  ],
}

const article = (subject: string) => attaching('$article', subject)

/** The same day, two months ago, 28 days after, for four months: each reckoned from what it hangs on. */
export const h7: HardCase = {
  id: 'H7',
  documents: [
    {
      name: 'killed-after-his-release.txt',
      as: 'article',
      text: `The General Guard raided a farm in Barrak on 20 June 2024. The same day a second patrol searched Ayn Dubb.

The cell killed Yusuf Qandil about two months ago. He died on 25 April 2024.

The Union had set him free on 28 March 2024, after a four-month detention; the bomb went off 28 days after he was released.
`,
    },
  ],
  edits: [
    edit('set-source', { id: '$article', title: 'Killed after his release', published: '2024-06-20' }),
    edit('add-incident', { title: 'Raid on a farm in Barrak', type: 'raid' }, 'raid'),
    article('$raid')('date', '20 June 2024', { edtf: '2024-06-20', words: '20 June 2024' }, {}, 'raid-date'),
    edit('add-incident', { title: 'Search of Ayn Dubb', type: 'raid' }, 'search'),
    article('$search')('date', 'The same day', {
      ...{ edtf: '2024-06-20', words: 'The same day' },
      resolved: { against: '$raid-date', offset: 'P0D', approximate: false },
    }),
    edit('add-incident', { title: 'Release of Yusuf Qandil', type: 'arrest' }, 'release'),
    article('$release')(
      'date',
      '28 March 2024',
      { edtf: '2024-03-28', words: '28 March 2024' },
      {},
      'release-date',
    ),
    edit('add-incident', { title: 'Arrest of Yusuf Qandil', type: 'arrest' }, 'arrest'),
    article('$arrest')('date', 'a four-month detention', {
      ...{ edtf: '2023-11~', words: 'a four-month detention' },
      resolved: { against: '$release-date', offset: '-P4M', approximate: true },
    }),
    edit('add-incident', { title: 'Killing of Yusuf Qandil', type: 'killing' }, 'killing'),
    article('$killing')('date', '28 days after he was released', {
      ...{ edtf: '2024-04-25', words: '28 days after he was released' },
      resolved: { against: '$release-date', offset: 'P28D', approximate: false },
    }),
    article('$killing')('date', 'about two months ago', {
      ...{ edtf: '2024-04~', words: 'about two months ago' },
      resolved: { against: '$article', offset: '-P2M', approximate: true },
    }),
  ],
}

const chronicle = (subject: string) => attaching('$chronicle', subject)

/** A month, a time that goes on, a span of years, a year. */
export const h8: HardCase = {
  id: 'H8',
  documents: [
    {
      name: 'short-chronicle.txt',
      as: 'chronicle',
      text: `In July 2023 the movement lost its third leader. The General Guard has been part of the Raya Union since 2019.

In October 2022 it announced the arrest of a cell in Barrak. Between 2017 and 2021 it counted 47 operations.

Yusuf Qandil was born in Harat al-Tin in 1981.
`,
    },
  ],
  edits: [
    edit('add-actor', { kind: 'group', names: ['Raya Union'] }, 'union'),
    edit('add-actor', { kind: 'state body', names: ['General Guard'] }, 'guard'),
    edit('add-actor', { kind: 'person', names: ['Yusuf Qandil'] }, 'qandil'),
    edit('add-incident', { title: 'Death of the third leader', type: 'killing' }, 'leader'),
    chronicle('$leader')('date', 'In July 2023', '2023-07'),
    edit('add-incident', { title: 'Arrest of a cell in Barrak', type: 'arrest' }, 'arrests'),
    chronicle('$arrests')('date', 'In October 2022', '2022-10'),
    chronicle('$arrests')('initiator', 'The General Guard', { actor: '$guard' }),
    edit('relate', { from: '$guard', type: 'part of', to: '$union' }, 'under'),
    chronicle('$under')('link_date', 'since 2019', '2019/..'),
    edit(
      'add-incident',
      {
        ...{ title: 'Operations of the General Guard, 2017 to 2021', kind: 'aggregate', type: 'raid' },
        scope: { actors: ['$guard'], places: [], types: [] },
        period: { edtf: '2017/2021', words: 'Between 2017 and 2021' },
      },
      'operations',
    ),
    chronicle('$operations')('incidents_counted', '47 operations', '47'),
    chronicle('$qandil')('born', 'in 1981', '1981'),
  ],
}

const found = attaching('$loose-sheet', '$raid-of-the-sheet')

/** Nothing is known of the sheet but its words; the date in it waits. */
export const h18: HardCase = {
  id: 'H18',
  documents: [
    {
      name: 'loose-sheet.txt',
      as: 'loose-sheet',
      text: `A patrol of the General Guard came to Harat al-Tin two days ago and led three brothers away.
`,
    },
  ],
  edits: [
    edit(
      'add-incident',
      { title: 'Three brothers led away in Harat al-Tin', type: 'arrest' },
      'raid-of-the-sheet',
    ),
    found('date', 'two days ago', {
      ...{ edtf: 'XXXX-XX-XX', words: 'two days ago' },
      resolved: { against: '$loose-sheet', offset: '-P2D', approximate: false },
    }),
    found('detained', 'three brothers', '3'),
  ],
}
