import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the program keeps what is the user's own. */
export type UserFolders = {
  /** Preferences and the list of recent workbooks. */
  settings: string
  /** Where new workbooks are made unless another folder is chosen. */
  workbooks: string
}

/**
 * The usual folders of the platform (XDG, Application Support, AppData), or all below SOURCELINE_HOME where that is set,
 * as tests and portable installations do.
 */
export function userFolders(environment: NodeJS.ProcessEnv = process.env): UserFolders {
  const own = environment.SOURCELINE_HOME
  if (own) return { settings: join(own, 'settings'), workbooks: join(own, 'workbooks') }
  const documents = join(homedir(), 'Documents')
  return {
    settings: settingsFolder(environment),
    workbooks: join(existsSync(documents) ? documents : homedir(), 'Sourceline'),
  }
}

function settingsFolder(environment: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32' && environment.APPDATA) return join(environment.APPDATA, 'Sourceline')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Sourceline')
  return join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'sourceline')
}
