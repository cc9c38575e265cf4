import { builtinModules } from 'node:module'
import { dirname, join, normalize } from 'node:path/posix'
import type { Import } from './imports-of.ts'

/** The libraries that read no file, no clock and no network, and so may be used by the records. */
const purePackages = [
  'approx-string-match',
  'chrono-node',
  'edtf',
  'eld',
  'fast-diff',
  'fflate',
  'minisearch',
  'papaparse',
  'zod',
]

/** The libraries that draw, and what they draw with. */
const drawingPackages = [
  '@fontsource-variable/inter',
  '@fontsource-variable/noto-naskh-arabic',
  '@fontsource-variable/source-serif-4',
  '@internationalized/date',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'd3-geo',
  'i18next',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
  'react-i18next',
  'react-resizable-panels',
  'topojson-client',
  'topojson-specification',
  'world-atlas',
]

/**
 * Who may import whom. A folder that is not named, and a package that is not listed, is refused: a new one is
 * decided here, on purpose.
 */
const layers: Record<
  string,
  { folders: readonly string[]; allows: (name: string, path: string) => boolean }
> = {
  data: { folders: ['data'], allows: (name) => purePackages.includes(name) },
  renderer: {
    folders: ['data', 'renderer'],
    allows: (name) => name === 'zod' || drawingPackages.includes(name),
  },
  main: {
    folders: ['data', 'main'],
    allows: (name, path) =>
      name === 'electron' ? path.startsWith('main/desktop/') : !drawingPackages.includes(name),
  },
  build: {
    folders: ['build', 'data', 'main', 'tests'],
    allows: (name, path) => name !== 'electron' || path.startsWith('build/runtime/default-app/'),
  },
  tests: { folders: ['build', 'data', 'main', 'renderer', 'tests'], allows: () => true },
}

/** The files at the root that may be imported, and from which folders. */
const rootFiles: Record<string, readonly string[]> = {
  'package.json': ['main', 'renderer', 'build', 'tests'],
  'playwright.config.ts': ['tests'],
}

/**
 * Why a file may not import something, in one line, or nothing where it may.
 *
 * @param path from the project's root, with `/`, as `data/values/count.ts`
 */
export function objection(path: string, found: Import): string | undefined {
  const folder = path.split('/')[0] ?? ''
  const layer = layers[folder]
  if (layer === undefined) return `${path} belongs to no layer`
  if ('computed' in found) {
    return folder === 'data' || folder === 'renderer'
      ? `${path} imports what only running it can tell: ${found.computed}`
      : undefined
  }
  const specifier = found.specifier.replace(/[?#].*$/, '')
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(path), specifier))
    const home = target.split('/')[0] ?? ''
    const inside = layer.folders.includes(home) || (rootFiles[target] ?? []).includes(folder)
    return inside ? undefined : `${path} imports ${target}`
  }
  const name = packageName(specifier)
  if (name === 'node' && (folder === 'data' || folder === 'renderer')) return `${path} imports ${specifier}`
  return name === 'node' || layer.allows(name, path) ? undefined : `${path} imports ${specifier}`
}

/** `@scope/name` or `name` of what is imported from a package; `node` for what Node brings. */
function packageName(specifier: string): string {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node'
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}
