import type { NameOffer } from '../../../../data/queries/name-offer.ts'
import { useAnswer } from '../../../bridge/use-answer.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { Button } from '../../../design/button/button.tsx'
import { Said } from '../../../language/said.tsx'
import { useWords } from '../../../language/use-words.ts'
import type { WordKey } from '../../../language/word-key.ts'
import { kindOfId } from '../../authorities/authority-address.ts'
import styles from './name-offer-line.module.css'

/** The source uses another name than those on record: an offer to remember it with its passage, never done in silence. */
export function NameOfferLine({ offer, onEdit }: { offer: NameOffer; onEdit: Edit }) {
  const words = useWords()
  const { bearer, shown, text, kind, language, excerpt } = offer
  const card = useAnswer('authority', { id: bearer }, 'nothing')
  const remember = () => {
    if (!card.data) return
    const names = [...card.data.record.names, { text, kind, language, excerpt }]
    void onEdit({ edit: `set-${kindOfId(bearer)}`, argument: { id: bearer, names } })
  }
  return (
    <p className={styles.offer}>
      <bdi>
        <Said of="authorities.offer.remember" gaps={{ name: text, bearer: shown }} />
      </bdi>
      <Button look="quiet" isDisabled={!card.data} onPress={remember}>
        {words('authorities.offer.add', { kind: words(`authorities.nameKind.${kind}` as WordKey) })}
      </Button>
    </p>
  )
}
