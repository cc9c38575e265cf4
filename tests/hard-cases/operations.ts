import { attaching, edit, type HardCase } from './hard-case.ts'

const onAir = attaching('$one-day', '$air')
const onGround = attaching('$one-day', '$ground')

/** One report of two incidents on one day. */
export const h3: HardCase = {
  id: 'H3',
  documents: [
    {
      name: 'one-sunday.txt',
      as: 'one-day',
      text: `On Sunday, 16 June 2024, a missile from a drone hit a house in Marj Tin and killed one man.

On the same Sunday men of the General Guard raided a flat in Barrak and took four people with them.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Drone strike on a house in Marj Tin', type: 'air-strike' }, 'air'),
    onAir('date', 'On Sunday, 16 June 2024', '2024-06-16', {}, 'air-date'),
    onAir('place', 'in Marj Tin', 'Marj Tin'),
    onAir('killed', 'killed one man', '1'),
    edit('add-incident', { title: 'Raid on a flat in Barrak', type: 'raid' }, 'ground'),
    onGround('date', 'On the same Sunday', {
      ...{ edtf: '2024-06-16', words: 'On the same Sunday' },
      resolved: { against: '$air-date', offset: 'P0D', approximate: false },
    }),
    onGround('place', 'in Barrak', 'Barrak'),
    onGround('detained', 'took four people with them', '4'),
  ],
}

const onLink = attaching('$cleric', '$answer')

/** A raid that answers a killing two months before; who says so is kept with the link. */
export const h14: HardCase = {
  id: 'H14',
  documents: [
    {
      name: 'sermon-on-the-raid.txt',
      as: 'cleric',
      text: `The cell that was raided in Barrak on 20 June 2024 was responsible for the killing of Yusuf Qandil, said Sheikh Anas Turk, the cleric of the Union. Qandil had been killed on 25 April 2024.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Killing of Yusuf Qandil', type: 'killing' }, 'killing'),
    attaching('$cleric', '$killing')('date', '25 April 2024', '2024-04-25'),
    edit('add-incident', { title: 'Raid on a cell in Barrak', type: 'raid' }, 'raid'),
    attaching('$cleric', '$raid')('date', '20 June 2024', '2024-06-20'),
    edit('relate', { from: '$raid', type: 'in response to', to: '$killing' }, 'answer'),
    onLink('link_holds', 'was responsible for the killing of Yusuf Qandil', 'yes', {
      speaker: 'Sheikh Anas Turk',
      certainty: 'claimed',
    }),
  ],
}

const onSearch = attaching('$guard-says', '$search')
const byGuard = { speaker: 'General Guard' }

/** What was found, thing by thing, each with its words. */
export const h16: HardCase = {
  id: 'H16',
  documents: [
    {
      name: 'what-the-guard-found.txt',
      as: 'guard-says',
      text: `The General Guard said that on 20 June 2024 in Barrak it had seized rifles, ammunition, two explosive belts and a car bomb. The Guard also published photographs of the belts.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Search of a house in Barrak', type: 'raid' }, 'search'),
    onSearch('date', '20 June 2024', '2024-06-20'),
    ...['rifles', 'ammunition', 'two explosive belts', 'a car bomb'].map((thing) =>
      onSearch('seized', thing, thing, byGuard),
    ),
    onSearch('published_material', 'published photographs of the belts', 'photographs'),
  ],
}

const onJoint = attaching('$joint-report', '$joint')

/** Several events, several parties in their roles, and two causes of death of which one is true. */
export const h17: HardCase = {
  id: 'H17',
  documents: [
    {
      name: 'joint-operation.txt',
      as: 'joint-report',
      text: `On 14 July 2024 the General Guard, together with the Security Directorate of Ostan, raided a compound of the Ghaym movement in Qasr Laymun, clashed with the men inside and arrested five of them.

Three men died, either by the gunfire of the Guard or because they blew themselves up. A shepherd, Idris Waqqaf, was wounded outside. Rifles were seized.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Joint operation in Qasr Laymun', type: 'raid' }, 'joint'),
    onJoint('date', 'On 14 July 2024', '2024-07-14'),
    onJoint('initiator', 'the General Guard', 'General Guard'),
    onJoint('partner', 'the Security Directorate of Ostan', 'Security Directorate of Ostan'),
    onJoint('target', 'a compound of the Ghaym movement', 'Ghaym movement'),
    onJoint('event_types', 'raided a compound', 'raid'),
    onJoint('event_types', 'clashed with the men inside', 'clash'),
    onJoint('event_types', 'arrested five of them', 'arrest'),
    onJoint('event_types', 'Rifles were seized', 'seizure'),
    onJoint('weapon', 'either by the gunfire of the Guard or because they blew themselves up', {
      oneOf: [['small-arms'], ['explosive-belt']],
    }),
    onJoint('killed', 'Three men died', '3'),
    onJoint('detained', 'arrested five of them', '5'),
    onJoint('injured', 'A shepherd, Idris Waqqaf, was wounded', '1'),
    onJoint('seized', 'Rifles', 'Rifles'),
    edit(
      'add-participation',
      { incident: '$joint', description: 'Idris Waqqaf, a shepherd', role: 'victim' },
      'shepherd',
    ),
    attaching('$joint-report', '$shepherd')('fate', 'was wounded outside', 'injured'),
    attaching('$joint-report', '$shepherd')('belligerent_status', 'A shepherd', 'civilian'),
  ],
}
