/** An aggregate beside the incidents that the workbook holds. */
export const aggregate = {
  aggregate: {
    title: 'Beside the incidents on record',
    lead_zero: 'The workbook holds no incident for its scope and period.',
    lead_one: 'The workbook holds {{count, number}} incident for its scope and period.',
    lead_other: 'The workbook holds {{count, number}} incidents for its scope and period.',
    counted: 'It counts {{number, number}}.',
    what: 'Count',
    stated: 'Stated',
    held: 'On record',
    without_one: '{{count, number}} says nothing',
    without_other: '{{count, number}} say nothing',
    atLeast: 'at least {{value, number}}',
    between: '{{low, number}} to {{high, number}}',
  },
  /** A problem in a word or two, at the end of a row. */
  rowProblem: {
    'quote-lost': 'passage lost',
    'quote-approximate': 'passage uncertain',
    'quote-moved': 'passage moved',
    'parts-do-not-add-up': 'parts do not add up',
    'sum-does-not-add-up': 'does not add up',
    'weekday-differs': 'weekday differs',
    'ends-before-start': 'ends before it begins',
    'unknown-code': 'unknown code',
    'set-aside': 'set aside',
    'decision-overtaken': 'decide again',
    'date-waits': 'date waits',
  },
} as const
