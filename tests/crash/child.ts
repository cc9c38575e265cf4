import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A process of our own code that answers line by line. */
export class Child {
  readonly process: ChildProcess
  readonly #lines: AsyncIterator<string>

  constructor(program: string, ...args: string[]) {
    this.process = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.process.stdout as NonNullable<ChildProcess['stdout']> })[
      Symbol.asyncIterator
    ]()
  }

  get pid(): number {
    return this.process.pid as number
  }

  say(line: string): void {
    this.process.stdin?.write(`${line}\n`)
  }

  /** The next line it says, parsed; undefined when it has ended. */
  async hear(): Promise<unknown> {
    const { value, done } = await this.#lines.next()
    return done ? undefined : JSON.parse(value)
  }

  async ask(line: string): Promise<unknown> {
    this.say(line)
    return this.hear()
  }

  /** Ends it without letting it know, and waits until it is gone. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const gone = once(this.process, 'exit')
    this.process.kill('SIGKILL')
    await gone
  }
}
