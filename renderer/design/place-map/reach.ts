/** How far around its point a place can mean, in kilometres, where nobody says: our own rule, by how exactly it is known. */
const reachOf = {
  exact: 0.2,
  site: 0.2,
  street: 0.5,
  town: 3,
  district: 20,
  province: 70,
  country: 400,
} as const

export type Exactness = keyof typeof reachOf

/** The radius of doubt in kilometres: as stated, else by what the place is. *Near* it is three times as wide. */
export function reach(
  exactness: Exactness | null,
  radius: number | null,
  relation: 'in' | 'near' = 'in',
): number {
  if (radius !== null) return radius
  return reachOf[exactness ?? 'town'] * (relation === 'near' ? 3 : 1)
}

const kilometresPerDegree = 111.32

/** A circle on the globe: its radius in degrees of a great circle. */
export function degrees(kilometres: number): number {
  return kilometres / kilometresPerDegree
}
