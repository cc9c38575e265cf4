import { makeField, option } from '../make-field.ts'

export const publishedMaterial = makeField({
  id: 'published_material',
  section: 'aftermath',
  label: 'Published material',
  type: 'many-of',
  appliesTo: { kinds: ['incident'] },
  help: `What was made public beside words, by whomever; the passage says by whom. A press photograph of the place taken days later counts; an archive picture does not.`,
  options: [
    option('photographs', 'Photographs', 'Still pictures of the place, people or things concerned.'),
    option('video', 'Video', 'Moving pictures, camera footage from aircraft included.'),
    option('audio', 'Audio', 'Recordings, intercepts.'),
    option('names', 'List of names', 'Names of the dead, injured, detained or wanted.'),
    option('documents', 'Documents', 'Identity papers, orders, letters, medical records.'),
    option('satellite', 'Satellite imagery', 'Pictures from orbit, before or after.'),
    option('none', 'None', 'Said to have been published without any.'),
  ],
})

export const assessmentReason = makeField({
  id: 'assessment_reason',
  section: 'assessment',
  label: 'Reason for the assessment',
  type: 'text',
  evidence: 'judgement',
  help: `In one or two sentences, what the grade rests on: which sources are independent of each other, what is contested, what would change it.`,
})
