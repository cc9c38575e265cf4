import { MapPlus } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useBridge } from '../../bridge/answers-context.tsx'
import { Refused } from '../../bridge/desk-answers.ts'
import { useRequest } from '../../bridge/use-request.ts'
import { Button } from '../../design/button/button.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useSayRefusal } from '../../language/say-refusal.ts'
import { useWords } from '../../language/use-words.ts'
import styles from './add-country-file.module.css'

/** Says what a country file is and where it comes from, and takes one into the gazetteer of this machine. */
export function AddCountryFile() {
  const words = useWords()
  const bridge = useBridge()
  const messages = useMessages()
  const say = useSayRefusal()
  const adding = useRequest('add-gazetteer')
  const [problem, setProblem] = useState<string | null>(null)
  const bring = async (file: File | undefined, close: () => void) => {
    if (!file) return
    setProblem(null)
    const handed = await bridge.hand(file)
    if (!handed.ok) return setProblem(say(new Refused(handed.error)))
    adding.mutate(
      { file: handed.value },
      {
        onSuccess: ({ entries }) => {
          messages.say('done', words('map.file.added', { file: file.name, count: entries }))
          close()
        },
        onError: (refused) => setProblem(say(refused)),
      },
    )
  }
  return (
    <Popover
      label={words('map.file.add')}
      trigger={
        <Button look="quiet">
          <MapPlus aria-hidden="true" />
          {words('map.file.add')}
        </Button>
      }
    >
      {(close) => (
        <div className={styles.panel}>
          <p>{words('map.file.what')}</p>
          <p className={styles.where}>{words('map.file.where')}</p>
          {problem !== null && (
            <p className={styles.problem} role="alert">
              {problem}
            </p>
          )}
          <FileTrigger acceptedFileTypes={['.txt']} onSelect={(files) => void bring(files?.[0], close)}>
            <Button look="accent" isDisabled={adding.isPending}>
              {words(adding.isPending ? 'map.file.reading' : 'map.file.choose')}
            </Button>
          </FileTrigger>
        </div>
      )}
    </Popover>
  )
}
