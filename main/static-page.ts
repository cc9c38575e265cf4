import { readFile } from 'node:fs/promises'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'renderer')

/** A file of the built page by its path in the address; null where there is none. Never leaves the page's folder. */
export async function pageFile(path: string): Promise<{ bytes: Buffer; type: string } | null> {
  const wanted = normalize(join(folder, path === '/' ? 'index.html' : path))
  const type = types[extname(wanted)]
  if (!wanted.startsWith(folder + sep) || type === undefined) return null
  try {
    return { bytes: await readFile(wanted), type }
  } catch {
    return null
  }
}
