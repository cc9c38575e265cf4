import { writeSync } from 'node:fs'
import { replyError } from '../dispatch.ts'
import { type Command, type CommandContext, UsageError } from './command.ts'
import { addGazetteer } from './commands/add-gazetteer.ts'
import { codebook } from './commands/codebook.ts'
import { edit } from './commands/edit.ts'
import { exportReport } from './commands/export.ts'
import { importFiles } from './commands/import.ts'
import { importTable } from './commands/import-table.ts'
import { list } from './commands/list.ts'
import { newWorkbook } from './commands/new.ts'
import { read } from './commands/read.ts'
import { recover } from './commands/recover.ts'
import { searchWorkbook } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { text } from './commands/text.ts'
import { verify } from './commands/verify.ts'

const commands: Command[] = [
  newWorkbook,
  importFiles,
  importTable,
  list,
  read,
  text,
  edit,
  searchWorkbook,
  exportReport,
  codebook,
  addGazetteer,
  verify,
  recover,
  serve,
]

/**
 * Runs one command. Results are JSON lines on standard output, messages go to standard error. Exit 0 done, 1 refused
 * (the reason in one line), 2 wrong usage.
 */
async function run([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    if (name === undefined) say(usage())
    else writeAll(1, Buffer.from(`${usage()}\n`))
    return name === undefined ? 2 : 0
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    say(`There is no command “${name}”.\n${usage()}`)
    return 2
  }
  if (words.includes('--help') && command !== edit) {
    say(`sourceline ${command.usage}\n${command.does}`)
    return 0
  }
  try {
    return await command.run(contextOf(words))
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}; usage: sourceline ${command.usage}`)
      return 2
    }
    say(replyError(error).sentence)
    return 1
  }
}

function contextOf(words: string[]): CommandContext {
  return {
    words,
    input: process.stdin,
    answer: (value) => writeAll(1, Buffer.from(`${JSON.stringify(value)}\n`)),
    raw: (bytes) => writeAll(1, bytes),
    say,
  }
}

function say(sentence: string): void {
  writeAll(2, Buffer.from(`${sentence}\n`))
}

/** Writes every byte, also to a pipe that is full for the moment. A reader that has gone away ends the program. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') process.exit(1)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

function usage(): string {
  const lines = commands.map((command) => `  sourceline ${command.usage}\n      ${command.does}`)
  return `Sourceline keeps claims about incidents with the sentences they came from.\n\n${lines.join('\n')}`
}

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
