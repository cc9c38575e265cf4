import { type ESTree, parseSync, Visitor } from 'vite'

/** What a file asks for, as it is written there; `computed` where it is not written out. */
export type Import = { readonly specifier: string } | { readonly computed: string }

/**
 * Every way in which a TypeScript or JavaScript file can name another: import and export declarations, types too,
 * `import()`, `import('…').Type`, `require`, `require.resolve` and `new URL('…', import.meta.url)`. The file is
 * parsed, so that strings and comments are not mistaken for imports.
 */
export function importsOf(path: string, code: string): Import[] {
  const parsed = parseSync(path, code)
  const [problem] = parsed.errors
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`)
  const found: Import[] = []
  const note = (node: ESTree.Node | null | undefined) => {
    if (node != null) found.push(written(node, code))
  }
  new Visitor({
    ImportDeclaration: ({ source }) => note(source),
    ExportAllDeclaration: ({ source }) => note(source),
    ExportNamedDeclaration: ({ source }) => note(source),
    ImportExpression: ({ source }) => note(source),
    TSImportType: ({ source }) => note(source),
    TSExternalModuleReference: ({ expression }) => note(expression),
    CallExpression: ({ callee, arguments: [first] }) => {
      const called = code.slice(callee.start, callee.end)
      if (called === 'require' || called === 'require.resolve') note(first)
    },
    NewExpression: ({ callee, arguments: [first, second] }) => {
      const base = second === undefined ? '' : code.slice(second.start, second.end)
      if (callee.type === 'Identifier' && callee.name === 'URL' && base === 'import.meta.url') note(first)
    },
  }).visit(parsed.program)
  return found
}

function written(node: ESTree.Node, code: string): Import {
  if (node.type === 'Literal' && typeof node.value === 'string') return { specifier: node.value }
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return { specifier: node.quasis[0]?.value.cooked ?? '' }
  }
  return { computed: code.slice(node.start, node.end) }
}
