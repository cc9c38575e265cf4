/** What a correction that was typed could not keep. */
export const letGo = {
  letGo: {
    lead: 'The new value no longer says {{what}}.',
    undo: 'Undo the correction',
    parts: 'its parts ({{parts}})',
    complete: 'that its parts are all of it',
    words: 'the words it was read from',
    localTime: 'the time ({{said}})',
    zone: 'the time zone ({{said}})',
    resolved: 'what it was reckoned from',
    because: 'what gave the year',
    direction: 'which side ({{said}})',
    precision: 'how exactly it is known',
    radius: 'how far around ({{said, number}} km)',
    as: 'what the source calls it ({{said}})',
    role: 'the role ({{said}})',
  },
} as const
