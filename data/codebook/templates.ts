import { Refusal } from '../refusal.ts'
import type { Template } from './template.ts'
import { acledLike } from './templates/acled-like.ts'
import { casualtyRecording } from './templates/casualty-recording.ts'
import { gtdLike } from './templates/gtd-like.ts'
import { raidsAndArrests } from './templates/raids-and-arrests.ts'
import { ucdpGedLike } from './templates/ucdp-ged-like.ts'

/** The codebooks a workbook may start from, by the name the command line knows them by. */
export const templates: Readonly<Record<string, Template>> = {
  'casualty-recording': casualtyRecording,
  'raids-and-arrests': raidsAndArrests,
  'acled-like': acledLike,
  'ucdp-ged-like': ucdpGedLike,
  'gtd-like': gtdLike,
}

/** The template of a name; refused where there is none, with the names there are. */
export function templateNamed(name: string): Template {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined
  if (template !== undefined) return template
  const known = Object.keys(templates).join(', ')
  throw new Refusal('no-such-template', `There is no codebook template “${name}”; there are ${known}.`, {
    name,
  })
}
