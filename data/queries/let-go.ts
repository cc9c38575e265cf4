import type { ActorValue } from '../values/actor-value.ts'
import type { Count } from '../values/count.ts'
import type { DateValue } from '../values/date.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { possibilities, type Value } from '../values/value.ts'

/** What a value can say that is not typed with it. */
type Details = Required<
  Pick<Count, 'parts' | 'complete' | 'words'> &
    Pick<DateValue, 'localTime' | 'zone' | 'resolved' | 'because'> &
    Pick<PlaceValue, 'direction' | 'precision' | 'radius'> &
    Pick<ActorValue, 'as' | 'role'>
>

export type LetGo = { [K in keyof Details]: { detail: K; said: NonNullable<Details[K]> } }[keyof Details]

const details = [
  'parts',
  'complete',
  'localTime',
  'zone',
  'resolved',
  'because',
  'direction',
  'radius',
  'precision',
  'as',
  'role',
  'words',
] as const satisfies (keyof Details)[]

/**
 * What a value said beside what is typed of it, and the one in its place says no longer, in the order in which it is told.
 * That parts make up the whole goes with the parts; words that were the value itself are what was corrected.
 */
export function letGo(before: Value, after: Value): LetGo[] {
  const said = (value: Value, detail: keyof Details) =>
    possibilities(value).flatMap((one) => {
      const told = typeof one === 'string' ? undefined : (one as Partial<Details>)[detail]
      return told === undefined || told === false || isNothingBut(one, detail) ? [] : [told]
    })[0]
  return details.flatMap((detail) => {
    const told = said(before, detail)
    if (told === undefined || said(after, detail) !== undefined) return []
    const goesAlong = detail === 'complete' && said(after, 'parts') === undefined
    return goesAlong ? [] : [{ detail, said: told } as LetGo]
  })
}

function isNothingBut(value: object | string, detail: keyof Details): boolean {
  return detail === 'words' && Object.keys(value).every((key) => key === detail)
}
