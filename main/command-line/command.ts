import type { Readable } from 'node:stream'

/** What a command is run with; nothing else of the process is touched, so that tests can run commands in place. */
export type CommandContext = {
  /** The words after the command's name. */
  words: string[]
  input: Readable
  /** One JSON value a line on standard output. */
  answer(value: unknown): void
  /** Bytes on standard output as they are, with nothing added. */
  raw(bytes: Uint8Array): void
  /** For a person, on standard error. */
  say(sentence: string): void
}

/** How a command ended: 0 done, 1 refused (something was answered with an error). */
export type ExitCode = 0 | 1

export type Command = {
  name: string
  /** As it is typed, after the program's name. */
  usage: string
  does: string
  run(context: CommandContext): Promise<ExitCode>
}

/** Wrong usage: exit code 2. The message says what is wrong; the command's usage line is added. */
export class UsageError extends Error {}
