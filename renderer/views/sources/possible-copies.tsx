import { possibleCopyProblem } from '../../../data/queries/possible-copy-problem.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { PossibleCopyRow } from '../../../data/replies.ts'
import { printAddress } from '../../address/address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './possible-copies.module.css'

/**
 * That a source may be a copy of another, or another of it: an offer, to be taken or turned down. `among`: *source* where
 * it stands with the one source, *import* where several were just brought in.
 */
export function PossibleCopies({
  source,
  among,
}: {
  source: RecordId<'source'>
  among: 'source' | 'import'
}) {
  const offers = useAnswer('possible-copies', { source }, 'nothing').data ?? []
  const shown = among === 'source' ? offers : offers.filter(({ copy }) => copy === source)
  if (shown.length === 0) return null
  return (
    <ul className={styles.offers}>
      {shown.map((offer) => (
        <Offer key={`${offer.copy} ${offer.original}`} offer={offer} source={source} among={among} />
      ))}
    </ul>
  )
}

type OfferProps = { offer: PossibleCopyRow; source: RecordId<'source'>; among: 'source' | 'import' }

function Offer({ offer, source, among }: OfferProps) {
  const words = useWords()
  const formats = useFormats()
  const edit = useEdit()
  const { copy, original, copyTitle, originalTitle } = offer
  const share = formats.percent(offer.score)
  const isCopy = copy === source
  const sentence =
    among === 'import'
      ? words('copies.imported', { share, copy: copyTitle, title: originalTitle })
      : isCopy
        ? words('copies.isCopy', { share, title: originalTitle })
        : words('copies.hasCopy', { share, title: copyTitle })
  const other = isCopy ? original : copy
  return (
    <li className={styles.offer}>
      <bdi>{sentence}</bdi>
      <span className={styles.ways}>
        <Button onPress={() => void edit({ edit: 'set-source', argument: { id: copy, copyOf: original } })}>
          {words('copies.accept')}
        </Button>
        <Button
          look="quiet"
          onPress={() =>
            void edit({
              edit: 'dismiss',
              argument: {
                about: copy,
                problem: possibleCopyProblem(original),
                reason: words('copies.reason'),
              },
            })
          }
        >
          {words('copies.decline')}
        </Button>
        <a href={printAddress({ view: 'coding', incident: null, source: other })}>{words('copies.look')}</a>
      </span>
    </li>
  )
}
