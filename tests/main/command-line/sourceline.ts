import { spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../../dist/main/command-line.js')

export type Ran = {
  code: number | null
  /** Standard output as it came. */
  output: string
  /** Standard output, each line parsed. */
  lines: Record<string, unknown>[]
  /** Standard error. */
  said: string
}

/** Runs the built command line as a person's shell would, in a process of its own. */
export async function sourceline(words: string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...words], { stdio: 'pipe' })
  const output: Buffer[] = []
  const said: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => output.push(part))
  child.stderr.on('data', (part: Buffer) => said.push(part))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const text = Buffer.concat(output).toString('utf8')
  return { code, output: text, lines: jsonLines(text), said: Buffer.concat(said).toString('utf8') }
}

function jsonLines(text: string): Record<string, unknown>[] {
  try {
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  } catch {
    return []
  }
}

/** Edits as the command line reads them: one JSON object a line. */
export function editLines(...edits: unknown[]): string {
  return edits.map((edit) => `${JSON.stringify(edit)}\n`).join('')
}
