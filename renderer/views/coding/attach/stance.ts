import type { Citation } from '../../../../data/records/citation.ts'

export type Stance = Citation['stance']
