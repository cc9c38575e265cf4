import type { ProblemSubject } from '../../../data/problems/problem.ts'
import { ProblemList } from '../../../data/problems/problem-list.ts'
import type { Field } from '../../../data/records/codebook.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

export type WatchedDay = { day: Day; problems: ProblemList; rules: (about: ProblemSubject) => string[] }

/** A day whose problems are kept up to date by its changes, as the desk does. */
export function watchedDay(options: { fields?: Field[] } = {}): WatchedDay {
  const day = workbook(options)
  const problems = new ProblemList(day.records)
  const plain = day.editTogether.bind(day)
  day.editTogether = (given) => {
    const ids = plain(given)
    problems.note(day.changes.at(-1) ?? [])
    return ids
  }
  return {
    day,
    problems,
    rules: (about) =>
      problems
        .of(about)
        .map((one) => one.rule)
        .sort(),
  }
}
