/** One thing the window has to say: a deed done, or a refusal with its sentence. Deeds fade, refusals stay until the next deed goes well. */
export type Message = { id: number; kind: 'done' | 'refused'; sentence: string }

/** The last thing to say. A new one takes the place of the old: nobody reads a pile. */
export class Messages {
  #current: Message | null = null
  #next = 1
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): Message | null => this.#current

  say(kind: Message['kind'], sentence: string): void {
    this.#set({ id: this.#next++, kind, sentence })
  }

  /** A deed has gone well: what was refused before it is no longer the last word. */
  readonly wentWell = (): void => {
    if (this.#current?.kind === 'refused') this.#set(null)
  }

  readonly dismiss = (): void => this.#set(null)

  #set(message: Message | null): void {
    this.#current = message
    for (const listener of this.#listeners) listener()
  }
}
