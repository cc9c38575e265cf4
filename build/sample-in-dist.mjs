import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { makeSample } from './sample/make-sample.mjs'

const dist = join(projectRoot, 'dist')
const place = join(dist, 'sample', 'Sample.sourceline')

/**
 * Puts the sample workbook into `dist`, where both shells look for it, once after each build: the command line needs
 * none and is not kept waiting. It grows elsewhere and is renamed, so that it is whole wherever it is.
 */
export async function prepareSample() {
  if (existsSync(place)) return
  console.error('Making the sample workbook …')
  const growing = join(dist, `sample-${process.pid}`)
  try {
    await makeSample(join(growing, 'Sample.sourceline'), join(dist, 'main/command-line.js'))
    mkdirSync(join(dist, 'sample'), { recursive: true })
    if (!existsSync(place)) renameSync(join(growing, 'Sample.sourceline'), place)
  } finally {
    rmSync(growing, { recursive: true, force: true })
  }
}
