import { resolve } from 'node:path'
import { startBrowserShell } from '../../browser-shell/browser-shell.ts'
import { type Command, UsageError } from '../command.ts'
import { authorOf, byOption, parseWords } from '../words.ts'

export const serve: Command = {
  name: 'serve',
  usage: 'serve [WORKBOOK] [--port N] [--by NAME]',
  does: 'the window in a browser on this machine alone; prints the link, and ends with Ctrl+C',
  async run({ words, answer, say }) {
    const { values, positionals } = parseWords(words, { port: { type: 'string' }, ...byOption })
    const [workbook, extra] = positionals
    if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many`)
    const shell = await startBrowserShell({ port: portOf(values.port), author: authorOf(values.by) })
    if (workbook !== undefined) {
      const opened = await shell.wire.request('open-workbook', { path: resolve(workbook) })
      if (!opened.ok) {
        await shell.close()
        say(opened.error.sentence)
        return 1
      }
    }
    answer({ link: shell.link })
    say(`Open this link in a browser on this machine; it works once:\n${shell.link}`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    })
    await shell.close()
    return 0
  },
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port takes a number from 1 to 65535')
  return port
}
