import { useQueries } from '@tanstack/react-query'
import { useAnswers } from './answers-context.tsx'

const slice = 100

/** Requests that answer with a slice of rows. */
type Sliced = 'incidents' | 'sources' | 'history' | 'authority-list'

/**
 * The rows of a long list from one index to another, by index, asked for a hundred at a time. Rows on the way are
 * absent.
 */
export function useSlices<Row>(
  name: Sliced,
  argument: Record<string, unknown>,
  { first, last }: { first: number; last: number },
): ReadonlyMap<number, Row> {
  const answers = useAnswers()
  const offsets: number[] = []
  for (let offset = Math.floor(first / slice) * slice; offset <= last; offset += slice) offsets.push(offset)
  return useQueries({
    queries: offsets.map((offset) => {
      const whole = { ...argument, offset, limit: slice }
      return {
        queryKey: [name, whole],
        queryFn: async () => (await answers.ask(name, whole)) as { rows: Row[] },
      }
    }),
    combine: (results) => {
      const rows = new Map<number, Row>()
      for (const [index, { data }] of results.entries()) {
        for (const [at, row] of (data?.rows ?? []).entries()) rows.set((offsets[index] ?? 0) + at, row)
      }
      return rows
    },
  })
}
