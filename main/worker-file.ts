import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built worker of that name, as a path. */
export function workerFile(name: string): string {
  return builtFile(`${name}.js`)
}

/**
 * A file that the build puts into dist/main. Code that runs bundled is in dist/main itself or in a folder of it; code that
 * tests run from the sources is in main/, whose neighbour dist/ is.
 *
 * @throws Error if there is none: the project has not been built.
 */
export function builtFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  for (const folder of [here, join(here, '..'), join(here, '..', 'dist', 'main')]) {
    const file = join(folder, name)
    if (existsSync(file)) return file
  }
  throw new Error(`${name} is not built: run npm run build.`)
}
