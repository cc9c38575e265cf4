import { useState } from 'react'
import { Button } from '../../../design/button/button.tsx'
import { useWords } from '../../../language/use-words.ts'
import { AddValue } from './add-value.tsx'
import { ClaimBlock } from './claim-block.tsx'
import type { Deciding } from './deciding.ts'
import { DecisionBar } from './decision-bar.tsx'
import type { FieldRowProps } from './field-row.tsx'
import styles from './open-field.module.css'
import { ProblemNotes } from './problem-notes.tsx'
import { useSetAside } from './set-aside/set-aside-context.ts'
import { SetAsideNotes } from './set-aside/set-aside-notes.tsx'

/** A field laid open: its claims with the words they stand on, what is reported and why, and the rule for coding it. */
export function OpenField({ subject, row, problems, onEdit, onGo }: FieldRowProps) {
  const words = useWords()
  const [adding, setAdding] = useState(row.claims.length === 0)
  const [deciding, setDeciding] = useState<Deciding | null>(null)
  const { field, item, claims } = row
  const aside = useSetAside(subject, field.id)
  const decides = claims.length > 1 || row.decision !== null
  return (
    <div className={styles.field}>
      <ProblemNotes problems={problems.filter(({ rule }) => rule !== 'set-aside')} onEdit={onEdit} />
      <SetAsideNotes rows={aside} field={field} onEdit={onEdit} onGo={onGo} />
      {claims.length > 0 && (
        <ul className={styles.claims} aria-label={words('coding.claim.list')}>
          {claims.map((claim) => (
            <ClaimBlock
              key={claim.id}
              subject={subject}
              row={row}
              claim={claim}
              onReport={() => setDeciding({ rule: 'best', claims: [claim.id] })}
              onEdit={onEdit}
              onGo={onGo}
            />
          ))}
        </ul>
      )}
      {decides && (
        <DecisionBar
          subject={subject}
          row={row}
          deciding={deciding}
          onDeciding={setDeciding}
          onEdit={onEdit}
        />
      )}
      <div className={styles.foot}>
        {adding ? (
          <AddValue
            field={field}
            at={{ subject }}
            onAdd={async (value) => {
              const added = await onEdit({
                edit: 'add-claim',
                argument: { subject, field: field.id, ...(field.repeatable ? {} : { item }), value },
              })
              if (added) setAdding(false)
            }}
            onCancel={() => setAdding(false)}
          />
        ) : (
          <Button look="quiet" onPress={() => setAdding(true)}>
            {words(claims.length === 0 ? 'coding.claim.addFirst' : 'coding.claim.add')}
          </Button>
        )}
        {field.help !== null && (
          <details className={styles.rule}>
            <summary>{words('coding.claim.rule')}</summary>
            <p dir="auto">{field.help}</p>
          </details>
        )}
      </div>
    </div>
  )
}
