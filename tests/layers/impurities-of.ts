import { parseSync, Visitor } from 'vite'

/** What answers differently each time, or does something elsewhere, by the way it is written. */
const impure =
  /^(Date\.now|Math\.random|performance\.now|crypto\.(randomUUID|getRandomValues)|(globalThis\.)?(fetch|setTimeout|setInterval|queueMicrotask))$/

/**
 * The calls in a file that ask the clock or chance, or reach outside: `data/` may make none of them, because time and ids
 * are passed in.
 */
export function impuritiesOf(path: string, code: string): string[] {
  const parsed = parseSync(path, code)
  const found: string[] = []
  const written = (node: { start: number; end: number }) => code.slice(node.start, node.end)
  new Visitor({
    CallExpression: (call) => {
      const called = written(call.callee)
      if (impure.test(called) || (called === 'Date' && call.arguments.length === 0)) found.push(called)
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (written(callee) === 'Date' && given.length === 0) found.push('new Date')
    },
  }).visit(parsed.program)
  return found
}
