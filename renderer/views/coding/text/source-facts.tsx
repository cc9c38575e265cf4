import type { ReactNode } from 'react'
import { reliabilities, type Source, sourceKinds } from '../../../../data/records/source.ts'
import { Chip } from '../../../design/chip/chip.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { Select } from '../../../design/select/select.tsx'
import { dayWords } from '../../../language/day-words.ts'
import { Said } from '../../../language/said.tsx'
import { useFormats, useWords } from '../../../language/use-words.ts'
import type { WordKey } from '../../../language/word-key.ts'
import styles from './source-facts.module.css'

export type SourceFacts = Partial<
  Pick<Source, 'title' | 'publisher' | 'author' | 'published' | 'language' | 'kind' | 'reliability'>
>

type SourceFactsProps = {
  source: Source
  copies: number
  onSet: (facts: SourceFacts) => Promise<unknown>
  children?: ReactNode
}

/** What is known of a source, as chips that are edited in place. What is not known says so. */
export function SourceFactChips({ source, copies, onSet, children }: SourceFactsProps) {
  const words = useWords()
  const formats = useFormats()
  const fact = (
    name: 'publisher' | 'author' | 'published' | 'language',
    key: WordKey,
    shown: string | null,
  ) => (
    <Editable
      look="chip"
      label={words(`facts.${name}`)}
      value={source[name] ?? ''}
      placeholder={words(`facts.hint.${name}`)}
      onSave={(text) => onSet({ [name]: text === '' ? null : text })}
    >
      <Chip known={shown === null ? 'no' : 'yes'}>
        {shown === null ? words(`facts.unknown.${name}`) : <Said of={key} gaps={{ shown }} />}
      </Chip>
    </Editable>
  )
  const { published, language, kind, reliability } = source
  return (
    <div className={styles.facts}>
      {fact('publisher', 'facts.shown.publisher', source.publisher)}
      {fact('published', 'facts.shown.published', published && dayWords(formats, published))}
      {fact('author', 'facts.shown.author', source.author)}
      {fact('language', 'facts.shown.language', language && formats.language(language))}
      <Select
        look="chip"
        label={words('facts.kind')}
        labelled="said"
        options={sourceKinds.map((id) => ({ id, label: words(`sourceKind.${id}`) }))}
        selected={kind}
        onSelect={(id) => onSet({ kind: id })}
      >
        <Chip known={kind === null ? 'no' : 'yes'}>
          {kind === null ? words('facts.unknown.kind') : words(`sourceKind.${kind}`)}
        </Chip>
      </Select>
      <Select
        look="chip"
        label={words('facts.reliability')}
        labelled="said"
        options={reliabilities.map((id) => ({ id, label: words(`reliability.${id}`) }))}
        selected={reliability}
        onSelect={(id) => onSet({ reliability: id })}
      >
        <Chip known={reliability === null ? 'no' : 'yes'}>
          {reliability === null ? (
            words('facts.notRated')
          ) : (
            <Said of="facts.shown.reliability" gaps={{ shown: reliability }} />
          )}
        </Chip>
      </Select>
      {copies > 0 && <Chip>{words('facts.copies', { count: copies })}</Chip>}
      {children}
    </div>
  )
}
