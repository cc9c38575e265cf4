import { useState } from 'react'
import { relationTypes } from '../../../data/records/relation.ts'
import { Chooser } from '../../design/chooser/chooser.tsx'
import { useWords, type Words } from '../../language/use-words.ts'
import styles from './choose-authority.module.css'

type RelationType = (typeof relationTypes)['incident' | 'actor'][number]

/** A relation seen from one of its ends: which end that is. */
export type RelationWay = { type: RelationType; end: 'from' | 'to' }

/** Relations that say the same from either end. */
const eitherWay: ReadonlySet<RelationType> = new Set(['same as', 'allied with'])

/** "FW-0001 is part of …": what a relation says of the one that is named, with a gap for the other. */
export function relationSentence(words: Words, { type, end }: RelationWay, name: string): string {
  return end === 'from'
    ? words(`authorities.relations.sentence.from.${type}`, { name })
    : words(`authorities.relations.sentence.to.${type}`, { name })
}

type ChooseRelationProps = {
  of: 'incident' | 'actor'
  name: string
  onChoose: (way: RelationWay) => void
}

/** How something stands to another, each relation as a sentence, so that nobody takes it the wrong way round. */
export function ChooseRelation({ of, name, onChoose }: ChooseRelationProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const ways = relationTypes[of].flatMap((type): RelationWay[] => [
    { type, end: 'from' },
    ...(eitherWay.has(type) ? [] : [{ type, end: 'to' } as const]),
  ])
  const choices = ways
    .map((way) => ({ way, said: relationSentence(words, way, name) }))
    .filter(({ said }) => said.replace(name, '').toLowerCase().includes(typed.trim().toLowerCase()))
    .map(({ way, said }) => ({ id: `${way.end} ${way.type}`, way, said, content: <bdi>{said}</bdi> }))
  return (
    <div className={styles.chooser}>
      <Chooser
        label={words('authorities.relations.type')}
        placeholder={words('authorities.relations.how')}
        typed={typed}
        onType={setTyped}
        choices={choices}
        onChoose={(id) => {
          const chosen = choices.find((choice) => choice.id === id)
          if (chosen) onChoose(chosen.way)
        }}
        none={words('authorities.relations.noSuch')}
      />
    </div>
  )
}
