import { FolderOpen, Sparkles } from 'lucide-react'
import type { Desk } from '../../../data/replies.ts'
import { readAddress } from '../../address/address.ts'
import { goTo } from '../../address/use-address.ts'
import { useBridge } from '../../bridge/answers-context.tsx'
import { useRequest } from '../../bridge/use-request.ts'
import { Button } from '../../design/button/button.tsx'
import { StatusLine } from '../../design/status-line/status-line.tsx'
import { NotOpened } from '../../frame/not-opened.tsx'
import { useWords } from '../../language/use-words.ts'
import { NewWorkbook } from './new-workbook.tsx'
import { OpenByPath } from './open-by-path.tsx'
import { OpeningIncidents } from './opening-incidents.tsx'
import { OpeningProgress } from './opening-progress.tsx'
import { RecentWorkbooks } from './recent-workbooks.tsx'
import styles from './start-view.module.css'
import { useOpening } from './use-opening.ts'

/** Where one comes in: a new workbook, one that is there, or the sample. */
export function StartView({ desk }: { desk: Desk }) {
  const words = useWords()
  const { shell } = useBridge()
  const open = useRequest('open-workbook')
  const sample = useRequest('open-sample')
  const opening = useOpening()
  const inside = { onSuccess: goInside }
  const { chooseFolder } = shell
  const chooseAndOpen = async () => {
    const reply = await chooseFolder?.(words('start.openTitle'))
    if (reply?.ok && reply.value !== null) open.mutate({ path: reply.value }, inside)
  }
  if (opening?.incidents === 'ready') return <OpeningIncidents opening={opening} />
  return (
    <div className={styles.page}>
      <main className={styles.sheet}>
        <header className={styles.head}>
          <h1 className={styles.name}>{words('product')}</h1>
          <p className={styles.promise}>{words('start.promise')}</p>
        </header>
        <div className={styles.columns}>
          <NewWorkbook desk={desk} onMade={inside.onSuccess} />
          <section className={styles.others} aria-label={words('start.others')}>
            <div className={styles.ways}>
              <Button onPress={() => sample.mutate({}, inside)} isDisabled={sample.isPending}>
                <Sparkles aria-hidden="true" />
                {words('start.sample')}
              </Button>
              <p className={styles.why}>{words('start.sampleWhy')}</p>
            </div>
            <div className={styles.ways}>
              {chooseFolder ? (
                <Button onPress={() => void chooseAndOpen()}>
                  <FolderOpen aria-hidden="true" />
                  {words('start.open')}
                </Button>
              ) : (
                <OpenByPath onOpen={(path) => open.mutate({ path }, inside)} />
              )}
            </div>
            <RecentWorkbooks recent={desk.recent} onOpen={(path) => open.mutate({ path }, inside)} />
          </section>
        </div>
        <NotOpened refused={open.error} />
        {opening && <OpeningProgress opening={opening} />}
        <p className={styles.foot}>
          {words('start.offline', { version: desk.version, author: desk.author })}
        </p>
      </main>
      <StatusLine />
    </div>
  )
}

/** To the incident that was chosen while the workbook was on its way, or to all of them. */
function goInside() {
  if (readAddress(window.location.hash).view !== 'coding') goTo({ view: 'incidents' })
}
