/** What a date comes to while it is typed, and what it hangs on. */
export const dateValue = {
  dateValue: {
    readsAs: 'reads as <b>{{date}}</b>',
    otherWeekday:
      'The words say {{said}}, the day is a {{is}}. It can be kept so, and stays a problem until it is mended.',
    hangs:
      'These words need another date. Choose which (↓), and Enter keeps it: it then moves with that one.',
    noneAtHand: 'These words need another date, and no source or claim here has one.',
    chosen: 'Enter keeps <b>{{date}}</b>.',
    option: '{{date}}, {{why}}',
    withoutYear: 'kept without a year',
    typed: 'typed “{{words}}”',
  },
} as const
