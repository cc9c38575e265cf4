import { useState } from 'react'
import type { ProblemRule } from '../../../data/problems/problem.ts'
import type { ProblemRow } from '../../../data/replies.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { EmptyState } from '../../design/empty-state/empty-state.tsx'
import { Segmented } from '../../design/segmented/segmented.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { InFoot } from '../../frame/foot-slot.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import { ProblemLine } from './problem-line.tsx'
import styles from './problems-view.module.css'

const shownAtOnce = 200

/** Everything that stands against the workbook, by rule, the weightiest first; each leads to where it is mended. */
export function ProblemsView() {
  const words = useWords()
  const { number } = useFormats()
  const edit = useEdit()
  const [which, setWhich] = useState<'standing' | 'dismissed'>('standing')
  const [offset, setOffset] = useState(0)
  const answer = useAnswer('problems', { dismissed: which === 'dismissed', offset, limit: shownAtOnce })
  const rows = answer.data?.rows ?? []
  const total = answer.data?.total ?? null
  const dismiss = ({ about, key }: ProblemRow, reason: string) =>
    void edit({ edit: 'dismiss', argument: { about, problem: key, reason } })
  const bringBack = ({ dismissal }: ProblemRow) =>
    void (dismissal && edit({ edit: 'remove', argument: { id: dismissal.id } }))
  return (
    <div className={styles.view}>
      <ViewHead
        title={words('problems.title')}
        actions={
          <Segmented
            label={words('problems.which')}
            options={[
              { id: 'standing', label: words('problems.standing') },
              { id: 'dismissed', label: words('problems.dismissed') },
            ]}
            selected={which}
            onSelect={(id) => {
              setWhich(id)
              setOffset(0)
            }}
          />
        }
      >
        <p className={styles.lead}>{words('problems.lead')}</p>
      </ViewHead>
      {total === 0 && (
        <EmptyState title={words(which === 'standing' ? 'problems.none' : 'problems.noneDismissed')}>
          {which === 'standing' ? words('problems.noneWhy') : null}
        </EmptyState>
      )}
      <div className={styles.groups}>
        {byRule(rows).map(([rule, group]) => (
          <section key={rule} aria-labelledby={`rule-${rule}`}>
            <h2 className={styles.rule} id={`rule-${rule}`}>
              {words(`problems.rules.${rule}`)} <span className={styles.count}>{number(group.length)}</span>
            </h2>
            <ul className={styles.lines}>
              {group.map((row) => (
                <ProblemLine
                  key={`${row.about} ${row.key}`}
                  row={row}
                  onDismiss={dismiss}
                  onBringBack={bringBack}
                />
              ))}
            </ul>
          </section>
        ))}
        {total !== null && total > shownAtOnce && (
          <div className={styles.pages}>
            <Button isDisabled={offset === 0} onPress={() => setOffset(Math.max(0, offset - shownAtOnce))}>
              {words('problems.earlier')}
            </Button>
            <Button
              isDisabled={offset + shownAtOnce >= total}
              onPress={() => setOffset(offset + shownAtOnce)}
            >
              {words('problems.later')}
            </Button>
          </div>
        )}
      </div>
      <InFoot>{total !== null && words('problems.count', { count: total })}</InFoot>
    </div>
  )
}

/** The rows come sorted by rule. */
function byRule(rows: readonly ProblemRow[]): [ProblemRule, ProblemRow[]][] {
  const groups: [ProblemRule, ProblemRow[]][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last && last[0] === row.rule) last[1].push(row)
    else groups.push([row.rule, [row]])
  }
  return groups
}
