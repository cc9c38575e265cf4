import { useMemo, useRef } from 'react'
import type { TablePreviewReply } from '../../../data/replies.ts'
import type { TableMap } from '../../../data/tables/table-map.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Button } from '../../design/button/button.tsx'
import { Progress } from '../../design/meter/progress.tsx'
import { Select } from '../../design/select/select.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import { choicesUnder, hasTitleColumn, withConstants } from './column-uses.ts'
import { Outcome } from './outcome.tsx'
import { Sheet } from './sheet.tsx'
import styles from './table-import.module.css'
import type { useTableImport, Working } from './use-table-import.ts'

/** A spreadsheet on its way in: what each column is, a try, and the deed. */
export function TableImport({ table }: { table: ReturnType<typeof useTableImport> }) {
  const words = useWords()
  const codebook = useAnswer('codebook', {}).data
  const choices = useMemo(() => (codebook ? choicesUnder(words, codebook) : []), [words, codebook])
  const bad = useRef<HTMLUListElement>(null)
  const { state } = table
  if (state.stage === 'idle') return null
  if (state.stage === 'reading' || !codebook) {
    return (
      <p className={styles.panel} role="status">
        {words('table.reading')}
      </p>
    )
  }
  const { preview, map, outcome, working } = state
  const isMade = outcome !== null && outcome.change !== null
  const isRefused = (outcome?.badCount ?? 0) > 0
  return (
    <section className={styles.panel} aria-label={words('table.heading', { name: preview.name })}>
      <h2 className={styles.heading}>
        <bdi>{words('table.heading', { name: preview.name })}</bdi>
      </h2>
      <p>{words('table.rows', { count: preview.total })}</p>
      {preview.source !== null && !isMade && <p className={styles.known}>{words('table.known')}</p>}
      {!isMade && (
        <>
          <p className={styles.lead}>{words('table.first')}</p>
          <Sheet preview={preview} map={map} codebook={codebook} choices={choices} onMap={table.setMap} />
          <ForEveryRow preview={preview} map={map} onMap={table.setMap} onReadAs={table.readAs} />
        </>
      )}
      {outcome !== null && <Outcome outcome={outcome} list={bad} />}
      {working && <WorkingOn working={working} total={preview.total} onCancel={table.cancel} />}
      <div className={styles.buttons}>
        {!isMade && (
          <>
            {isRefused && (
              <Button look="accent" onPress={() => bad.current?.focus()}>
                {words('table.look')}
              </Button>
            )}
            <Button onPress={() => table.run('try')} isDisabled={working !== null}>
              {words('table.try')}
            </Button>
            <Button
              look={isRefused ? 'plain' : 'accent'}
              onPress={() => table.run('make')}
              isDisabled={working !== null}
            >
              {words('table.import', { count: preview.total })}
            </Button>
          </>
        )}
        <Button look="quiet" onPress={table.close}>
          {words('table.close')}
        </Button>
      </div>
    </section>
  )
}

type WorkingOnProps = { working: Working; total: number; onCancel: () => void }

/** How many rows are read; what is being written can no longer be cancelled, only undone. */
function WorkingOn({ working: { rows, stage }, total, onCancel }: WorkingOnProps) {
  const words = useWords()
  if (stage === 'writing') return <p role="status">{words('table.writing')}</p>
  const sentence = words('table.working', { rows, total })
  return (
    <div className={styles.working} role="status">
      <p>{sentence}</p>
      <Progress label={sentence} done={rows} total={total} />
      <Button look="quiet" onPress={onCancel}>
        {words('table.cancel')}
      </Button>
    </div>
  )
}

type ForEveryRowProps = {
  preview: TablePreviewReply
  map: TableMap
  onMap: (map: TableMap) => void
  onReadAs: (encoding: string) => void
}

const nobody = 'nobody'

/** What no single column says: titles put together, who is heard, and as which letters the bytes are read. */
function ForEveryRow({ preview, map, onMap, onReadAs }: ForEveryRowProps) {
  const words = useWords()
  const encodings = useAnswer('encodings', {}).data ?? []
  const { title = '', speaker } = map.constants ?? {}
  const columns = preview.columns.map((name, index) => ({ id: `column ${index}`, label: name }))
  const heard =
    typeof speaker === 'object' ? columns.find(({ label }) => label === speaker.column) : undefined
  return (
    <div className={styles.fields}>
      {!hasTitleColumn(map) && (
        <TextField
          label={words('table.title')}
          placeholder={words('table.titleHint')}
          description={words('table.titleWhy')}
          value={title}
          onChange={(text) => onMap(withConstants(map, { title: text }))}
        />
      )}
      <Select
        label={words('table.speaker')}
        options={[{ id: nobody, label: words('table.noSpeaker') }, ...columns]}
        selected={heard?.id ?? nobody}
        onSelect={(id) =>
          onMap(withConstants(map, { speaker: columns.find((one) => one.id === id)?.label ?? null }))
        }
      />
      {preview.encoding !== null && (
        <Select
          label={words('table.encoding')}
          options={encodings.map(({ name }) => ({ id: name, label: name }))}
          selected={preview.encoding}
          onSelect={onReadAs}
        />
      )}
    </div>
  )
}
