import { ChevronRight } from 'lucide-react'
import type { Address } from '../address/address.ts'
import { printAddress } from '../address/address.ts'
import { useAddress } from '../address/use-address.ts'
import { useAnswer } from '../bridge/use-answer.ts'
import { useWords } from '../language/use-words.ts'
import styles from './breadcrumbs.module.css'
import { cardBeside, viewShown } from './view-shown.ts'

type Crumb = { label: string; address: Address }

/** The workbook, the view, and the incident or source in it. */
export function Breadcrumbs({ workbook }: { workbook: string }) {
  const words = useWords()
  const address = useAddress()
  const coding = address.view === 'coding' ? address : null
  const incident = useAnswer('incident', coding?.incident ? { id: coding.incident } : null)
  const view = viewShown(address)
  const card = cardBeside(address)
  const about = useAnswer('authority', coding?.about && card ? { id: coding.about } : null, 'nothing')
  const name = about.data?.record.names[0]?.text
  const crumbs: Crumb[] = [
    { label: workbook, address: { view: 'incidents' } },
    { label: words(`frame.${view}`), address: { view } },
    ...(card && name !== undefined ? [{ label: name, address: card }] : []),
    ...(coding?.incident && incident.data ? [{ label: incident.data.incident.code, address: coding }] : []),
  ]
  return (
    <nav aria-label={words('frame.whereabouts')} className={styles.place}>
      <ol className={styles.crumbs}>
        {crumbs.map(({ label, address: to }, index) => (
          <li key={label} className={styles.crumb}>
            {index > 0 && <ChevronRight aria-hidden="true" className={styles.arrow} />}
            <a
              className={styles.link}
              href={printAddress(to)}
              aria-current={index === crumbs.length - 1 ? 'page' : undefined}
            >
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
