import { attaching, edit, type HardCase } from './hard-case.ts'

const excerpt = (source: string, quote: string, as: string) => edit('add-excerpt', { source, quote }, as)
const named = (text: string, kind: string, at: string, language = 'ar') => ({
  text,
  kind,
  language,
  excerpt: at,
})

/** One man under five names. */
export const h9: HardCase = {
  id: 'H9',
  documents: [
    {
      name: 'rajul-bi-asma.txt',
      as: 'portrait',
      text: `قُتل القيادي يوسف بن علي قنديل، المعروف باسم أبي الليث الحصني، في عين الدب يوم 9 نيسان 2024.

وكان يُكنّى كذلك بأبي سيف، ويلقّبه رفاقه بـ«الطحّان» لأنه كان يدير المطحنة. وتكتب بعض الصحف اسمه Youssef Kandil.
`,
    },
  ],
  edits: [
    excerpt('$portrait', 'يوسف بن علي قنديل', 'full-name'),
    excerpt('$portrait', 'المعروف باسم أبي الليث الحصني', 'war-name'),
    excerpt('$portrait', 'يُكنّى كذلك بأبي سيف', 'second-kunya'),
    excerpt('$portrait', 'ويلقّبه رفاقه بـ«الطحّان»', 'nickname'),
    excerpt('$portrait', 'Youssef Kandil', 'spelling'),
    edit(
      'add-actor',
      {
        kind: 'person',
        names: [
          named('يوسف بن علي قنديل', 'full name', '$full-name'),
          named('أبو الليث الحصني', 'nom de guerre', '$war-name'),
          named('أبو سيف', 'kunya', '$second-kunya'),
          named('الطحّان', 'nickname', '$nickname'),
          named('Youssef Kandil', 'spelling', '$spelling', 'en'),
        ],
      },
      'qandil',
    ),
    edit('add-incident', { title: 'Killing of Yusuf Qandil', type: 'killing' }, 'killing'),
    attaching('$portrait', '$killing')('date', 'يوم 9 نيسان 2024', '2024-04-09'),
    attaching('$portrait', '$killing')('target', 'يوسف بن علي قنديل', 'يوسف بن علي قنديل'),
  ],
}

const onBody = (subject: string) => attaching('$bodies', subject)

/** The same body under an acronym; another body that came after it. */
export const h10: HardCase = {
  id: 'H10',
  documents: [
    {
      name: 'who-is-who.txt',
      as: 'bodies',
      text: `The Ghaym Movement (GM), which some papers write Ghaim, has not been heard of this year.

The Raya Front, which has been the Raya Union since May 2012, runs the valley. Its Guard Service was recently turned into the Guard Administration; the order is dated March 2024.
`,
    },
  ],
  edits: [
    excerpt('$bodies', 'GM', 'acronym'),
    excerpt('$bodies', 'which some papers write Ghaim', 'as-written'),
    edit(
      'add-actor',
      {
        kind: 'group',
        names: [
          'Ghaym Movement',
          named('GM', 'acronym', '$acronym', 'en'),
          named('Ghaim', 'spelling', '$as-written', 'en'),
        ],
      },
      'ghaym',
    ),
    edit('add-actor', { kind: 'group', names: ['Raya Front'] }, 'front'),
    edit('add-actor', { kind: 'group', names: ['Raya Union'] }, 'union'),
    edit('add-actor', { kind: 'state body', names: ['Guard Service'] }, 'service'),
    edit('add-actor', { kind: 'state body', names: ['Guard Administration'] }, 'administration'),
    edit('relate', { from: '$front', type: 'succeeded by', to: '$union' }, 'became'),
    onBody('$became')('link_date', 'since May 2012', '2012-05/..'),
    onBody('$became')('link_holds', 'The Raya Front, which has been the Raya Union', 'yes'),
    edit('relate', { from: '$service', type: 'succeeded by', to: '$administration' }, 'turned'),
    onBody('$turned')('link_date', 'the order is dated March 2024', '2024-03'),
    onBody('$turned')('link_holds', 'recently turned into the Guard Administration', 'yes'),
  ],
}

const onPlace = attaching('$tin-report', '$near-hill')
const inDistrict = attaching('$tin-report', '$in-area')
const inGuesthouse = attaching('$other-paper', '$guesthouse')

/** One town in two spellings, a hill near it, an area, and a farm in a city. */
export const h11: HardCase = {
  id: 'H11',
  documents: [
    {
      name: 'near-the-hill.txt',
      as: 'tin-report',
      text: `A patrol was shot at near Tell Ramad, in the southern countryside of Jabal Tin province, on 2 May 2024.

On 5 May 2024 a second one came under fire in the Barrak area. Both had set out from Marj Tin.
`,
    },
    {
      name: 'mazraa-fi-marj-al-tin.txt',
      as: 'other-paper',
      text: `قُتل رجلان في مضافة داخل مزرعة في مدينة مرج التين يوم 6 أيار 2024، وتُكتب بالإنكليزية Marj al-Teen أيضاً.
`,
    },
  ],
  edits: [
    excerpt('$tin-report', 'Both had set out from Marj Tin', 'one-spelling'),
    excerpt('$other-paper', 'مدينة مرج التين', 'own-spelling'),
    excerpt('$other-paper', 'Marj al-Teen', 'other-spelling'),
    edit('add-place', { names: ['Jabal Tin'], level: 'province' }, 'province'),
    edit(
      'add-place',
      {
        names: [
          named('Marj Tin', 'official', '$one-spelling', 'en'),
          named('مرج التين', 'official', '$own-spelling'),
          named('Marj al-Teen', 'spelling', '$other-spelling', 'en'),
        ],
        ...{ level: 'town', parents: ['$province'] },
      },
      'marj-tin',
    ),
    edit(
      'add-place',
      {
        names: ['Tell Ramad'],
        level: 'site',
        parents: ['$province'],
        point: { latitude: 35.5, longitude: 36.6 },
      },
      'hill',
    ),
    edit('add-place', { names: ['Barrak'], level: 'town', parents: ['$province'] }, 'barrak'),
    edit('add-incident', { title: 'Shots at a patrol near Tell Ramad', type: 'clash' }, 'near-hill'),
    onPlace('date', '2 May 2024', '2024-05-02'),
    onPlace('place', 'near Tell Ramad', { place: '$hill', relation: 'near', precision: 'district' }),
    onPlace('place', 'in the southern countryside of Jabal Tin province', {
      ...{ place: '$province', relation: 'in', direction: 'the southern countryside of' },
      precision: 'district',
    }),
    edit('add-incident', { title: 'Fire on a patrol in the Barrak area', type: 'clash' }, 'in-area'),
    inDistrict('date', '5 May 2024', '2024-05-05'),
    inDistrict('place', 'in the Barrak area', { place: '$barrak', relation: 'in', precision: 'district' }),
    edit('add-incident', { title: 'Two men killed in a guesthouse', type: 'killing' }, 'guesthouse'),
    inGuesthouse('date', 'يوم 6 أيار 2024', '2024-05-06'),
    inGuesthouse('place', 'داخل مزرعة في مدينة مرج التين', {
      ...{ place: '$marj-tin', relation: 'in', direction: 'a farm in', precision: 'town' },
    }),
    inGuesthouse('site', 'في مضافة داخل مزرعة', 'farm'),
    inGuesthouse('killed', 'قُتل رجلان', '2'),
  ],
}
