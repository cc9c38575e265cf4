import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from './project-root.mjs'

/**
 * Bundles TypeScript programs for Node into a folder of their own, where they find the project's packages: for tests and
 * measurements that need a process or a thread of our own code.
 *
 * @param {Record<string, string>} programs the name of each and its file, from the project's root
 * @returns {Promise<string>} the folder; each program is in it under its name with `.js`. The caller removes it.
 */
export async function bundlePrograms(programs) {
  const folder = mkdtempSync(join(projectRoot, 'node_modules', '.sourceline-programs-'))
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20.18',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(programs).map(([name, file]) => [name, join(projectRoot, file)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  return folder
}
