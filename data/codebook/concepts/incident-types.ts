import type { IncidentType } from '../template.ts'

export const targetedKilling: IncidentType = {
  code: 'killing',
  label: 'Targeted killing',
  definition:
    'An attack on the ground aimed at one person or a few, chosen for who they are: assassination, execution.',
}

export const clash: IncidentType = {
  code: 'clash',
  label: 'Clash',
  definition: 'Exchange of fire between two parties that came about otherwise than by a raid or an arrest.',
}
