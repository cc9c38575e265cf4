import { version } from '../package.json'

/** The version of the program, as its package says. */
export const programVersion: string = version
