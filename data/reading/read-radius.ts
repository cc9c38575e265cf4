import { mostRadius } from '../values/place-value.ts'
import { withLatinDigits } from './digits.ts'

const written =
  /^(?:about|around|within|~)?\s*([1-9]\d{0,2}(?:,\d{3})+|\d+(?:[.,]\d+)?)\s*(km|kilomet(?:er|re)s?|m|met(?:er|re)s?)?(?:\s+around)?$/i

/** How far around a place, as it is typed: "5", "2,5 km", "about 500 m". Kilometres; null where it is no such length. */
export function readRadius(typed: string): number | null {
  const [, figures, unit = 'km'] = written.exec(withLatinDigits(typed).trim()) ?? []
  // "1.500" is a thousand and a half to some, one and a half to others.
  if (figures === undefined || /^[1-9]\d*\.\d{3}$/.test(figures)) return null
  const number = Number(
    /^[1-9]\d{0,2}(?:,\d{3})+$/.test(figures) ? figures.replaceAll(',', '') : figures.replace(',', '.'),
  )
  const radius = /^m/i.test(unit) ? number / 1000 : number
  return radius > 0 && radius <= mostRadius ? radius : null
}
