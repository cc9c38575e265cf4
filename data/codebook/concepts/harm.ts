import { makeField } from '../make-field.ts'

const section = 'harm'

export const killed = makeField({
  id: 'killed',
  section,
  label: 'Killed',
  type: 'count',
  sums: ['killed_civilians', 'killed_belligerents', 'killed_undetermined'],
  help: `All who died of it, whoever they were, those who died later of their wounds and the attackers included.
“At least 13” has no maximum. “Several” and “dozens” are kept as words, without a number. “No one was killed” is 0, which is not the same as nothing said.
A source that counts only one side (“we killed eight militants”) still gives a claim here; say in the note whom it counts. Each toll is a claim: never add up two sources.`,
})

export const killedCivilians = makeField({
  id: 'killed_civilians',
  section,
  label: 'Killed, civilians',
  type: 'count',
  help: `Of the killed: those whom a source calls civilians, or describes so that nothing else is meant (children, a family asleep, shop customers). Journalists, medical and aid workers are civilians. A breakdown that comes in one breath (“two men, four women”) is kept as the parts of the count.
Where one source says civilians and another fighters, code both.`,
})

export const killedBelligerents = makeField({
  id: 'killed_belligerents',
  section,
  label: 'Killed, belligerents',
  type: 'count',
  help: `Of the killed: members of armed forces, services and armed groups, of any side, as a source has it. Someone merely “accused of links” is *undetermined*, unless the source says that he was a member.`,
})

export const killedUndetermined = makeField({
  id: 'killed_undetermined',
  section,
  label: 'Killed, undetermined',
  type: 'count',
  help: `Of the killed: those of whom no source says, or sources leave open, whether they were civilians.`,
})

function killedOf(people: 'men' | 'women' | 'children', help: string) {
  return makeField({
    id: `killed_${people}`,
    section,
    label: `Killed, ${people}`,
    type: 'count',
    help,
  })
}

export const killedMen = killedOf(
  'men',
  `Of the killed: adult men, civilians and belligerents alike, wherever a source counts them, also as a part of a total.`,
)
export const killedWomen = killedOf(
  'women',
  `Of the killed: adult women, wherever a source counts them. “Three women and children” is no count of women: keep it as words.`,
)
export const killedChildren = killedOf(
  'children',
  `Of the killed: everyone under 18, or called a child, boy, girl or infant. “Youths” are no children unless an age is given.`,
)

export const injured = makeField({
  id: 'injured',
  section,
  label: 'Injured',
  type: 'count',
  help: `All who were wounded and lived, whoever they were. “The strike caused no further injuries” is 0. Who dies later moves to *Killed* with the report that says so; the first toll stays as a claim.`,
})
