import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Runs one side of a measurement in a process of its own and gives what it prints. */
export async function runSide<T>(program: string, ...programArguments: string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, `${program}.js`), ...programArguments],
    { maxBuffer: 1 << 26 },
  )
  return JSON.parse(stdout) as T
}

/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
