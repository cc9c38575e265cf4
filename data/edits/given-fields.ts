/** The fields of an argument that were given, without the id they are for: what is left out stays as it is. */
export function givenFields<A extends { id: unknown }>(argument: A): Given<Omit<A, 'id'>> {
  const entries = Object.entries(argument).filter(([name, value]) => name !== 'id' && value !== undefined)
  return Object.fromEntries(entries) as Given<Omit<A, 'id'>>
}

type Given<T> = { [P in keyof T]?: Exclude<T[P], undefined> }
