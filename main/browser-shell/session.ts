import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Who may talk to the browser shell: whoever opened the printed link once. The token in the link works one time and is
 * traded for a cookie that no script can read and no other site can send (HttpOnly, SameSite=Strict). A browser sends the
 * cookies of one host to all of its ports (RFC 6265, section 8.5), so each shell's has a name of its own.
 */
export class Session {
  readonly token = randomBytes(32).toString('base64url')
  readonly #key = randomBytes(32).toString('base64url')
  readonly #cookie = `sourceline-${randomBytes(6).toString('hex')}`
  #traded = false

  /** The cookie for a token, or null where the token is wrong or was used. */
  trade(token: string | null): string | null {
    if (this.#traded || token === null || !same(token, this.token)) return null
    this.#traded = true
    return `${this.#cookie}=${this.#key}; HttpOnly; SameSite=Strict; Path=/`
  }

  holds(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';').map((one) => one.trim())
    return cookies.some((one) => same(one, `${this.#cookie}=${this.#key}`))
  }
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
