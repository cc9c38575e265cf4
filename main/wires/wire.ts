import type { ArgumentOf, Reply, ReplyOf, RequestName } from '../../data/api.ts'
import type { Notice } from '../../data/replies.ts'

/**
 * What a shell talks to, whether the desk sits in this thread, in another or behind HTTP: a name and one argument go in,
 * one reply comes out, notices come unasked. JSON values only, so that every wire behaves alike.
 */
export interface Wire {
  request<N extends RequestName>(name: N, argument: ArgumentOf<N>): Promise<Reply<ReplyOf<N>>>
  /** Returns what ends the subscription. */
  subscribe(listener: (notice: Notice) => void): () => void
}

/** A wire as what receives from outside sees it: names and arguments are not trusted yet. */
export interface RawWire {
  request(name: string, argument: unknown): Promise<Reply<unknown>>
  subscribe(listener: (notice: Notice) => void): () => void
}
