import { attaching, edit, type HardCase } from './hard-case.ts'

const onStrike = attaching('$strike-report', '$strike')

/** A hedge and a rumour: neither is a fact. */
export const h1: HardCase = {
  id: 'H1',
  documents: [
    {
      name: 'strike-on-the-mill-road.txt',
      as: 'strike-report',
      text: `One man died in Marj Tin on 3 June 2024. A strike that is believed to have been the work of a drone hit his house on the mill road, neighbours said.

The attack, reportedly carried out by a Kite-4 drone of the Northern Air Pact, left nothing of the house but the well. The Pact has made no comment.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Strike on a house in Marj Tin', type: 'air-strike' }, 'strike'),
    onStrike('date', '3 June 2024', '2024-06-03'),
    onStrike('weapon', 'A strike that is believed to have been the work of a drone', 'drone-munition', {
      certainty: 'suspected',
      wording: 'believed to have been',
    }),
    onStrike('weapon_detail', 'a Kite-4 drone', 'a Kite-4 drone', {
      certainty: 'reported',
      wording: 'reportedly',
    }),
    onStrike('initiator', 'the Northern Air Pact', 'Northern Air Pact', {
      certainty: 'reported',
      wording: 'reportedly',
    }),
    onStrike('killed', 'One man died', '1', { speaker: 'neighbours' }),
  ],
}

const onDeath = attaching('$death-report', '$death')

/** Who says it, through whom; and two voices for one death. */
export const h2: HardCase = {
  id: 'H2',
  documents: [
    {
      name: 'maqtal-fi-marj-tin.txt',
      as: 'death-report',
      text: `قُتل سليم درويش في مرج التين يوم 3 حزيران 2024.

وقالت مصادر محلية لمنصة «بيّنة» المختصة بالتحقق إن القتيل كان ينتمي إلى حركة الغيم، فيما أكّد مراسل قناة السهل مقتله في المكان.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Killing of Salim Darwish in Marj Tin', type: 'air-strike' }, 'death'),
    edit(
      'add-actor',
      { kind: 'person', names: ['Salim Darwish', { text: 'سليم درويش', language: 'ar' }] },
      'salim',
    ),
    edit(
      'add-actor',
      { kind: 'group', names: ['Ghaym movement', { text: 'حركة الغيم', language: 'ar' }] },
      'ghaym',
    ),
    onDeath('date', '3 حزيران 2024', '2024-06-03'),
    onDeath('killed', 'قُتل سليم درويش', '1'),
    onDeath('killed', 'أكّد مراسل قناة السهل مقتله', '1', { speaker: 'مراسل قناة السهل' }),
    edit('add-participation', { incident: '$death', actor: '$salim', role: 'victim' }, 'dead-man'),
    attaching('$death-report', '$dead-man')('fate', 'قُتل سليم درويش', 'killed'),
    attaching('$death-report', '$dead-man')(
      'affiliation',
      'القتيل كان ينتمي إلى حركة الغيم',
      { actor: '$ghaym', as: 'حركة الغيم' },
      {
        speaker: 'مصادر محلية',
        via: ['منصة «بيّنة»'],
        certainty: 'claimed',
      },
    ),
  ],
}

const onBlast = attaching('$blast-report', '$blast')
const notClaimed = {
  source: '$blast-report',
  quote: 'The Ghaym movement has to this day not claimed the explosion',
}

/** Accused by one side; the accused claims nothing; a witness names somebody else. */
export const h12: HardCase = {
  id: 'H12',
  documents: [
    {
      name: 'blast-in-the-guest-room.txt',
      as: 'blast-report',
      text: `Yusuf Qandil, who led the Raya Union in Ayn Dubb, was killed on 9 April 2024 by a man who blew himself up in his guest room.

The Union claimed that the man belonged to the Ghaym movement. The Ghaym movement has to this day not claimed the explosion.

A cousin of Qandil told the Plain Courier that rivals inside the Union had sent the man.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Killing of Yusuf Qandil in Ayn Dubb', type: 'killing' }, 'blast'),
    onBlast('date', '9 April 2024', '2024-04-09'),
    onBlast('killed', 'Yusuf Qandil, who led the Raya Union in Ayn Dubb, was killed', 'at least 1'),
    onBlast('weapon', 'blew himself up', 'explosive-belt'),
    onBlast(
      'initiator',
      'the man belonged to the Ghaym movement',
      'Ghaym movement',
      {
        item: 1,
        speaker: 'Raya Union',
        certainty: 'claimed',
        wording: 'claimed',
      },
      'by-ghaym',
    ),
    edit('attach', { ...notClaimed, stance: 'disputes', claim: '$by-ghaym' }),
    edit('attach', { ...notClaimed, subject: '$blast', field: 'claimed_by', value: 'unknown' }),
    onBlast(
      'initiator',
      'rivals inside the Union had sent the man',
      'rivals inside the Raya Union',
      {
        item: 1,
        speaker: 'a cousin of Qandil',
        via: ['the Plain Courier'],
        certainty: 'claimed',
      },
      'by-rivals',
    ),
    edit('decide', {
      subject: '$blast',
      field: 'initiator',
      rule: 'best',
      claims: ['$by-ghaym'],
      reason: 'The Union names the movement and shows nothing for it; the cousin was not there.',
    }),
  ],
}

const onHandover = attaching('$handover-report', '$handover')

/** An accusation, its denial, and an acquittal. */
export const h13: HardCase = {
  id: 'H13',
  documents: [
    {
      name: 'itham-wa-nafy.txt',
      as: 'handover-report',
      text: `في تموز 2023 اتهمت حركة الغيم اتحاد الراية بقتل زعيمها أبي وائل السنجقي وتسليم جثته إلى جهاز أوستان.

ونفى الحرس العام هذه الاتهامات، وقال إنه لم ينفّذ أي عملية في ذلك الشهر. وكانت محكمة في عين الدب قد برّأت رجلاً آخر، هو حامد الرسلان، من التهمة نفسها.
`,
    },
  ],
  edits: [
    edit('add-incident', { title: 'Alleged killing of Abu Wail al-Sanjaqi', type: 'killing' }, 'handover'),
    onHandover('date', 'في تموز 2023', { edtf: '2023-07', words: 'في تموز 2023' }),
    onHandover(
      'initiator',
      'اتهمت حركة الغيم اتحاد الراية بقتل زعيمها',
      'اتحاد الراية',
      {
        speaker: 'حركة الغيم',
        certainty: 'claimed',
        wording: 'اتهمت',
      },
      'by-union',
    ),
    edit('attach', {
      ...{ source: '$handover-report', quote: 'ونفى الحرس العام هذه الاتهامات', claim: '$by-union' },
      ...{ stance: 'disputes', speaker: 'الحرس العام' },
    }),
    edit(
      'add-participation',
      { incident: '$handover', description: 'حامد الرسلان', role: 'other' },
      'acquitted',
    ),
    attaching('$handover-report', '$acquitted')('fate', 'برّأت رجلاً آخر، هو حامد الرسلان', 'released', {
      speaker: 'محكمة في عين الدب',
    }),
  ],
}
