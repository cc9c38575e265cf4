import { X } from 'lucide-react'
import { printAddress } from '../../address/address.ts'
import { Button, IconButton } from '../../design/button/button.tsx'
import { Progress } from '../../design/meter/progress.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './import-report.module.css'
import { PossibleCopies } from './possible-copies.tsx'
import type { ImportState } from './use-import.ts'

type ImportReportProps = { state: ImportState; onCancel: () => void; onPutAway: () => void }

/** How an import goes and what came of it, one line for each file that needs a word. */
export function ImportReport({ state, onCancel, onPutAway }: ImportReportProps) {
  const words = useWords()
  if (state.stage === 'idle') return null
  if (state.stage === 'finished') return <Finished state={state} onPutAway={onPutAway} />
  const sentence =
    state.stage === 'sending' ? words('sources.sending', state) : words('sources.importing', state)
  return (
    <div className={styles.report} role="status">
      <div className={styles.line}>
        <span className={styles.sentence}>{sentence}</span>
        <Button onPress={onCancel}>{words('sources.cancel')}</Button>
      </div>
      <Progress label={sentence} done={state.done} total={state.total} />
    </div>
  )
}

function Finished({
  state,
  onPutAway,
}: {
  state: Extract<ImportState, { stage: 'finished' }>
  onPutAway: () => void
}) {
  const words = useWords()
  const { lines, cancelled } = state.reply
  const failed = lines.flatMap((line) => ('error' in line ? [line] : []))
  const read = lines.flatMap((line) => ('error' in line ? [] : [line]))
  const twice = read.filter(({ duplicateOf }) => duplicateOf !== undefined)
  const fresh = read.length - twice.length
  const back = twice.filter(({ putBack }) => (putBack?.files ?? 0) > 0).length
  const lost = twice.filter(({ putBack }) => (putBack?.lost ?? 0) > 0).length
  const summary = [
    ...(cancelled ? [words('sources.cancelled')] : []),
    ...(fresh > 0 || lines.length === 0 ? [words('sources.finished', { count: fresh })] : []),
    ...(back > 0 ? [words('sources.putBack', { count: back })] : []),
    ...(lost > 0 ? [words('sources.stillLost', { count: lost })] : []),
    ...(twice.length > 1 ? [words('sources.twice', { count: twice.length })] : []),
  ]
  const [one] = twice
  return (
    <div className={styles.report} role="status">
      <div className={styles.line}>
        <div className={styles.sentence}>
          {summary.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {twice.length === 1 && one && (
            <p>
              <a href={printAddress({ view: 'coding', incident: null, source: one.id })}>
                {words('sources.twiceLine', { file: nameOf(one.file), title: one.title ?? nameOf(one.file) })}
              </a>
            </p>
          )}
        </div>
        <IconButton label={words('sources.hide')} onPress={onPutAway}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {read.map(
        ({ id, possibleCopyOf }) => possibleCopyOf && <PossibleCopies key={id} source={id} among="import" />,
      )}
      {failed.length > 0 && (
        <>
          <p>{words('sources.failed', { count: failed.length })}</p>
          <ul className={styles.failed}>
            {failed.map(({ file, error }) => (
              <li key={file}>
                <bdi className={styles.file} title={file}>
                  {nameOf(file)}
                </bdi>{' '}
                <span dir="auto">{error}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** A file is named by its path where the shell knows paths; a report is read by names. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) || file
}
