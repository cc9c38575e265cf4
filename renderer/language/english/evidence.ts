/** The language of evidence: what a glyph says in words. */
export const evidence = {
  evidence: {
    several: 'several sources',
    one: 'one source',
    rival: 'rival claims',
    disputed: 'disputed',
    uncited: 'uncited',
    empty: 'nothing claimed',
    judgement: 'the analyst’s judgement',
    short: {
      several: 'several',
      one: 'one',
      rival: 'rival',
      disputed: 'disputed',
      uncited: 'uncited',
      empty: 'empty',
    },
    coverage: 'Coverage: {{parts}}',
    coveragePart: '{{count, number}} {{state}}',
  },
} as const
