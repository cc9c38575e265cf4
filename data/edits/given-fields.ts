/** What was given of an argument: entries that were left out are absent, not undefined. */
export function given<A extends object>(argument: A): Given<A> {
  return Object.fromEntries(Object.entries(argument).filter(([, value]) => value !== undefined)) as Given<A>
}

/** The fields to set on the record that an argument names: all that were given, without the id. */
export function givenFields<A extends { id: unknown }>({ id: _, ...fields }: A): Given<Omit<A, 'id'>> {
  return given(fields) as Given<Omit<A, 'id'>>
}

type Given<T> = { [P in keyof T as undefined extends T[P] ? never : P]: T[P] } & {
  [P in keyof T as undefined extends T[P] ? P : never]?: Exclude<T[P], undefined>
}
