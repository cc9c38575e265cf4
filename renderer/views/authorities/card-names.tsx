import { Ellipsis, Plus } from 'lucide-react'
import { useState } from 'react'
import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button, IconButton } from '../../design/button/button.tsx'
import { Menu } from '../../design/menu/menu.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import { kindOfId } from './authority-address.ts'
import styles from './authority-card.module.css'
import { goToPassage } from './authority-card.tsx'
import { NameForm, type TypedName } from './name-form.tsx'

type CardNamesProps = { card: AuthorityCard; onEdit: Edit }
type Name = AuthorityCard['names'][number]

/** Every name it goes by, of which kind, in which language, and the passage that uses it. */
export function CardNames({ card, onEdit }: CardNamesProps) {
  const words = useWords()
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const { record, names } = card
  const kind = kindOfId(record.id)
  const kept = names.map(({ passage: _, ...name }) => name)
  const set = (changed: object[]) =>
    onEdit({ edit: `set-${kind}`, argument: { id: record.id, names: changed } })
  const save = async (typed: TypedName) => {
    const saved = await set(
      editing === 'new'
        ? [...kept, typed]
        : kept.map((name, at) => (at === editing ? { ...name, ...typed } : name)),
    )
    if (saved) setEditing(null)
  }
  return (
    <section className={styles.section} aria-label={words('authorities.names.title')}>
      <h3 className={styles.title}>{words('authorities.names.title')}</h3>
      <ul>
        {names.map((name, at) => (
          <li key={`${name.kind} ${name.text}`}>
            {editing === at ? (
              <NameForm kind={kind} start={name} onSave={save} onCancel={() => setEditing(null)} />
            ) : (
              <NameLine
                name={name}
                onCorrect={() => setEditing(at)}
                onFirst={
                  at === 0
                    ? null
                    : () => void set([kept[at] as object, ...kept.filter((_, one) => one !== at)])
                }
                onRemove={kept.length === 1 ? null : () => void set(kept.filter((_, one) => one !== at))}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <NameForm kind={kind} start={null} onSave={save} onCancel={() => setEditing(null)} />
      ) : (
        <Button look="quiet" onPress={() => setEditing('new')}>
          <Plus aria-hidden="true" />
          {words('authorities.names.add')}
        </Button>
      )}
    </section>
  )
}

type NameLineProps = {
  name: Name
  onCorrect: () => void
  onFirst: (() => void) | null
  onRemove: (() => void) | null
}

function NameLine({ name, onCorrect, onFirst, onRemove }: NameLineProps) {
  const words = useWords()
  const formats = useFormats()
  const { text, kind, language, passage } = name
  const facts = [words(`authorities.nameKind.${kind}`), ...(language ? [formats.language(language)] : [])]
  const entries = [
    { id: 'correct', label: words('authorities.names.correct'), onAction: onCorrect },
    ...(onFirst ? [{ id: 'first', label: words('authorities.names.first'), onAction: onFirst }] : []),
    ...(onRemove ? [{ id: 'remove', label: words('authorities.names.remove'), onAction: onRemove }] : []),
  ]
  const more = words('authorities.names.more', { name: text })
  return (
    <div className={styles.line}>
      <span className={styles.words}>
        <bdi className={styles.text}>{text}</bdi>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
        {passage !== null && (
          <button
            type="button"
            className={styles.quote}
            aria-label={words('authorities.names.passage', { quote: passage.quote })}
            onClick={() => goToPassage(passage)}
          >
            <q dir="auto">{passage.quote}</q>
          </button>
        )}
      </span>
      <span className={styles.more}>
        <Menu label={more} entries={entries}>
          <IconButton label={more}>
            <Ellipsis aria-hidden="true" />
          </IconButton>
        </Menu>
      </span>
    </div>
  )
}
