import { foldArabicDigits } from '../../../data/text/arabic-fold.ts'

export type Point = { latitude: number; longitude: number }

/** As it can be typed in again: degrees, latitude first. */
export function pointText({ latitude, longitude }: Point): string {
  return `${latitude}, ${longitude}`
}

const sides = /^([+-]?\d+(?:\.\d+)?)\s*°?\s*([NS])?\s*[,;\s]\s*([+-]?\d+(?:\.\d+)?)\s*°?\s*([EW])?$/i

/** A point out of typed degrees, WGS 84, latitude first, with N, S, E, W or signs; undefined where it is none. */
export function readPoint(typed: string): Point | undefined {
  const match = sides.exec(foldArabicDigits(typed.trim()).replace(/−/g, '-').replace(/،/g, ','))
  if (!match) return undefined
  const [, north = '', ns = 'N', east = '', ew = 'E'] = match
  const latitude = Number(north) * (ns.toUpperCase() === 'S' ? -1 : 1)
  const longitude = Number(east) * (ew.toUpperCase() === 'W' ? -1 : 1)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
