import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articles } from './import/articles.ts'
import { type Delays, startServedShell } from './shell/served-shell.ts'

/**
 * Importing 1,000 files in the browser shell: how long its main process could not answer at a time (DESIGN, section 5: at
 * most 50 ms), beside an idle process on the same machine in the same run.
 */
const files = 1_000
const bound = 50

const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'))
try {
  const paths = writeArticles()
  const shell = await startServedShell(join(folder, 'home'))
  await shell.ask('new-workbook', { name: 'Bench', templates: ['casualty-recording'] })
  let failed = 0
  const start = performance.now()
  const delays = await shell.heldUp(async () => {
    const { lines } = await shell.ask('import', { files: paths.map((path) => ({ path })) })
    failed = (lines as object[]).filter((line) => 'error' in line).length
  })
  const seconds = (performance.now() - start) / 1000
  shell.end()
  console.log(`Import of ${files} files in the browser shell: ${seconds.toFixed(1)} s, ${failed} failed`)
  print('its main process', delays.shell)
  print('an idle process beside it', delays.idle)
  const own = Math.max(0, delays.shell.longest - delays.idle.longest)
  const met = failed === 0 && Math.min(delays.shell.longest, own) <= bound
  console.log(`  bound ${bound} ms, beyond what the idle one stalled: ${met ? 'met' : 'NOT MET'}`)
  process.exitCode = met ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function print(what: string, { longest, p99 }: Delays): void {
  console.log(
    `  ${what.padEnd(28)} longest ${longest.toFixed(1).padStart(7)} ms   p99 ${p99.toFixed(1).padStart(6)} ms`,
  )
}

function writeArticles(): string[] {
  const place = join(folder, 'files')
  mkdirSync(place)
  return Array.from({ length: files }, (_, number) => {
    const { name, text } = articles[number % articles.length]?.(number) ?? { name: `${number}.txt`, text: '' }
    const path = join(place, name)
    writeFileSync(path, text)
    return path
  })
}
