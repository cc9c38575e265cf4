import { describe, expect, it } from 'vitest'
import { readSpeaker, readSpeakerChain } from '../../../data/reading/read-speaker.ts'

describe('a speaker', () => {
  it.each([
    ['Two died, according to the hospital of Tel Amar.', 'the hospital of Tel Amar'],
    ['According to the Interior Ministry, two died.', 'Interior Ministry'],
    [
      'Two died, according to researcher Lena K. Hartwig at the Institute, who counted them.',
      'researcher Lena K. Hartwig at the Institute',
    ],
    ['According to a statement from regional officials, two died.', 'regional officials'],
    ['A resident said that two had died.', 'A resident'],
    ['On Monday, the Civil Guard announced two arrests.', 'Civil Guard'],
    ['A reporter for Radio Sarin also confirmed the death.', 'A reporter for Radio Sarin'],
    ['The ministry (MOI) said it had no part in it.', 'The ministry (MOI)'],
    ['The charge was denied by the Civil Guard.', 'Civil Guard'],
    ['“We saw it fall,” said Omar Haddad.', 'Omar Haddad'],
    ['In May, the Front accused its rival of the killing.', 'Front'],
  ])('%s', (words, name) => {
    expect(readSpeaker(words)).toBe(name)
  })

  it.each([
    'Two people died.',
    'He said that two had died.',
    'They acquitted him, according to them.',
    'One person was reported dead.',
    'The raid was announced late.',
    'It added that two had died.',
    'strikes against people accused of it',
    '',
  ])('is not named in %j', (words) => {
    expect(readSpeaker(words)).toBeNull()
  })

  it('is looked for in the first thousand characters alone', () => {
    const long = 'the gate of the old mill and the road '.repeat(600)
    const started = performance.now()
    expect(readSpeaker(long)).toBeNull()
    expect(readSpeaker(`${'One word. '.repeat(200)}A resident said that two had died.`)).toBeNull()
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('comes with whom it spoke through', () => {
    expect(readSpeakerChain('Local sources told Sarin Watch, an outlet, that he was a member.')).toEqual({
      name: 'Local sources',
      via: ['Sarin Watch'],
    })
    expect(readSpeakerChain('A doctor told the agency that two had died.')).toEqual({
      name: 'A doctor',
      via: ['the agency'],
    })
  })
})
