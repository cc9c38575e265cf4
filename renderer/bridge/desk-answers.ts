import { QueryClient } from '@tanstack/react-query'
import type { ReplyError } from '../../data/api.ts'
import type { Desk, Notice } from '../../data/replies.ts'
import type { Bridge, Line } from './bridge.ts'

/** A refusal on its way through a query or a deed: the reason in one sentence, and its code for the catalogue. */
export class Refused extends Error {
  readonly error: ReplyError

  constructor(error: ReplyError) {
    super(error.sentence)
    this.name = 'Refused'
    this.error = error
  }
}

/** Deeds that are meant as often as they are asked for. */
const repeated = new Set(['undo', 'redo'])

/** The second press of a double click may come after the first has done its deed. In milliseconds. */
const doubleClick = 300

/** Answers that no change can alter. */
const lasting = new Set(['encodings'])

/**
 * What the window knows, as answers to requests. A notice carries ids only; whatever is on screen is asked for again,
 * and what is not is forgotten.
 */
export class DeskAnswers {
  readonly bridge: Bridge
  readonly queries = new QueryClient({
    defaultOptions: {
      // The desk is on this machine: whether there is a network has nothing to do with whether it can be asked.
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        // Two askings of the same words may meet, one of them given up: then it is asked again.
        retry: (times, error) => error instanceof Refused && error.error.code === 'superseded' && times < 5,
        retryDelay: 50,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  /** The number of the last change that this window has seen or made: edits are refused where it lags behind. */
  #seen = 0
  #line: Line = 'open'
  /** The deed that was asked for last, while another press of the same button is the same deed. */
  #latest: { key: string; deed: Promise<unknown> } | null = null
  readonly #watchers = new Set<() => void>()

  constructor(bridge: Bridge) {
    this.bridge = bridge
  }

  get seen(): number {
    return this.#seen
  }

  hasSeen(number: number): void {
    this.#seen = Math.max(this.#seen, number)
  }

  /** Asks once; a refusal is thrown as {@link Refused}. */
  async ask(name: string, argument: unknown): Promise<unknown> {
    const reply = await this.bridge.request(name, argument)
    this.#onLine(!reply.ok && reply.error.code === 'unreachable' ? 'lost' : 'open')
    if (!reply.ok) throw new Refused(reply.error)
    if (name === 'desk') this.hasSeen((reply.value as Desk).workbook?.number ?? 0)
    return reply.value
  }

  /**
   * Does something. The same deed asked for twice running while it is under way, or an edit in the moment after, is one
   * deed: a double click means one. With another between them both are meant; taking back is as often as it is asked.
   */
  do(name: string, argument: unknown): Promise<unknown> {
    if (repeated.has(name)) {
      this.#latest = null
      return this.ask(name, argument)
    }
    const key = JSON.stringify([name, argument], (field, value) => (field === 'seen' ? undefined : value))
    if (this.#latest?.key === key) return this.#latest.deed
    const deed = this.ask(name, argument)
    const latest = { key, deed }
    const end = () => {
      if (this.#latest === latest) this.#latest = null
    }
    this.#latest = latest
    deed.then(() => (name === 'edit' ? setTimeout(end, doubleClick) : end()), end)
    return deed
  }

  /** Takes notices until told to stop. */
  follow(): () => void {
    return this.bridge.subscribe(
      (notice) => this.take(notice),
      (line) => this.#onLine(line),
    )
  }

  /** Whether the workbook could be reached when it was last tried. */
  get line(): Line {
    return this.#line
  }

  /** Told when the line is lost or there again; returns how to stop. */
  readonly watchLine = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  #onLine(line: Line): void {
    if (line === this.#line) return
    this.#line = line
    for (const watcher of this.#watchers) watcher()
  }

  take(notice: Notice): void {
    if (notice.type === 'change') this.refresh()
    if (notice.type === 'desk') {
      this.#seen = 0
      this.queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'desk' })
      this.refresh()
    }
  }

  refresh(): void {
    this.queries.invalidateQueries({ predicate: ({ queryKey }) => !lasting.has(String(queryKey[0])) })
  }
}
