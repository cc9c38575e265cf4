import type { Codebook } from '../../../data/records/codebook.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { Panes } from '../../design/panes/panes.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './codebook-view.module.css'
import { useDraft } from './draft/use-draft.ts'
import { CodebookEditor } from './editor/codebook-editor.tsx'
import { CodebookActions } from './reading/codebook-actions.tsx'
import { CodebookPages } from './reading/codebook-pages.tsx'
import { Versions } from './reading/versions.tsx'

/** The codebook: to be read, or while a draft is there, to be changed. */
export function CodebookView() {
  const codebook = useAnswer('codebook', {})
  const desk = useAnswer('desk', {})
  const workbook = desk.data?.workbook?.workbook.id
  if (!codebook.data || workbook === undefined) return null
  return <OneCodebook key={workbook} workbook={workbook} codebook={codebook.data} />
}

function OneCodebook({ workbook, codebook }: { workbook: string; codebook: Codebook }) {
  const words = useWords()
  const formats = useFormats()
  const desk = useDraft(workbook)
  if (desk.draft) return <CodebookEditor codebook={codebook} desk={desk} onTaken={desk.discard} />
  const { name, version, created, templates } = codebook
  const facts = [
    words('codebook.version', { version, created: formats.day(created.slice(0, 10)) }),
    ...(templates.length > 0 ? [words('codebook.from', { templates: formats.list(templates) })] : []),
  ]
  return (
    <div className={styles.view}>
      <ViewHead title={name} actions={<CodebookActions codebook={codebook} onBegin={desk.begin} />}>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </ViewHead>
      <Panes
        id="codebook"
        panes={[
          {
            id: 'pages',
            label: words('frame.codebook'),
            size: 70,
            least: 340,
            content: <CodebookPages codebook={codebook} />,
          },
          {
            id: 'versions',
            label: words('frame.history'),
            size: 30,
            least: 220,
            content: <Versions />,
          },
        ]}
      />
    </div>
  )
}
