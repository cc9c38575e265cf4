import { MapPinned } from 'lucide-react'
import { useState } from 'react'
import type { Place } from '../../../data/records/place.ts'
import type { GazetteerEntry } from '../../../data/replies.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { useFound } from '../../bridge/use-found.ts'
import { Button } from '../../design/button/button.tsx'
import { Chooser } from '../../design/chooser/chooser.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'

type PlaceFromGazetteerProps = { place: Place; onEdit: Edit }

const shownAtMost = 20

/** Finds a place in the gazetteer and takes its point and level over; the names stay those that sources use. */
export function PlaceFromGazetteer({ place, onEdit }: PlaceFromGazetteerProps) {
  const words = useWords()
  const formats = useFormats()
  const [typed, setTyped] = useState(place.names[0]?.text ?? '')
  const found = useFound('gazetteer', typed.trim() === '' ? null : { text: typed, limit: shownAtMost })
  const entries = found.data ?? []
  const take = (entry: GazetteerEntry) =>
    onEdit({
      edit: 'set-place',
      argument: {
        id: place.id,
        point: entry.point,
        gazetteer: entry.gazetteer,
        ...(place.level === null ? { level: entry.level } : {}),
      },
    })
  return (
    <Popover
      label={words('map.find')}
      trigger={
        <Button look="quiet">
          <MapPinned aria-hidden="true" />
          {words('map.find')}
        </Button>
      }
    >
      {(close) => (
        <Chooser
          label={words('map.find')}
          typed={typed}
          onType={setTyped}
          choices={entries.map((entry) => {
            const said = words('map.entry', {
              name: entry.name,
              country: entry.country,
              people: formats.number(entry.population),
            })
            return { id: entry.gazetteer, said, content: <bdi>{said}</bdi> }
          })}
          onChoose={(id) => {
            const entry = entries.find(({ gazetteer }) => gazetteer === id)
            if (entry) void take(entry).then((done) => done && close())
          }}
          none={words(found.state === 'not asked' ? 'map.typeName' : 'map.none')}
          state={found.state === 'looking' ? 'looking' : 'found'}
          starts="selected"
        />
      )}
    </Popover>
  )
}
