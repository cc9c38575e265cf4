import type { Reply } from '../../data/api.ts'
import type { Notice } from '../../data/replies.ts'
import { type Bridge, unreachable } from './bridge.ts'

/**
 * Loopback HTTP: a request is a POST, notices are server-sent events, files are uploaded. Where the line was broken in
 * between, notices were missed: then everything counts as new.
 */
export function browserBridge(): Bridge {
  return {
    shell: { chooseFolder: null, reveal: null },
    request: (name, argument) =>
      post(`/request/${name}`, { 'Content-Type': 'application/json' }, JSON.stringify(argument)),
    subscribe: (listener, onLine) => {
      const events = new EventSource('/events')
      let before: 'closed' | 'open' = 'closed'
      events.onopen = () => {
        if (before === 'open') listener({ type: 'desk' })
        before = 'open'
        onLine?.('open')
      }
      events.onerror = () => onLine?.('lost')
      events.onmessage = ({ data }) => listener(JSON.parse(data) as Notice)
      return () => events.close()
    },
    hand: async (file) => {
      const reply = await post(
        '/upload',
        { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
        file,
      )
      if (!reply.ok) return reply
      const { upload } = reply.value as { upload: string }
      return { ok: true, value: { upload, name: file.name } }
    },
  }
}

async function post(path: string, headers: Record<string, string>, body: BodyInit): Promise<Reply<unknown>> {
  try {
    const response = await fetch(path, { method: 'POST', headers, body, credentials: 'same-origin' })
    return (await response.json()) as Reply<unknown>
  } catch (cause) {
    return unreachable(cause)
  }
}
