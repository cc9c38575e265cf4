import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf } from './imports-of.ts'
import { impuritiesOf } from './impurities-of.ts'
import { objection } from './layers.ts'

const root = resolve(import.meta.dirname, '../..')

/** The code of a folder, by paths from the root with `/`. */
function codeIn(folder: string): [path: string, code: string][] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => [`${folder}/${name.split(sep).join('/')}`, readFileSync(join(root, folder, name), 'utf8')])
}

describe('the house keeps its layers', () => {
  for (const folder of ['data', 'main', 'renderer', 'build', 'tests']) {
    it(`${folder}/ imports only what it may`, () => {
      const files = codeIn(folder)
      expect(files).not.toHaveLength(0)
      const objections = files.flatMap(([path, code]) =>
        importsOf(path, code).map((found) => objection(path, found)),
      )
      expect(objections.filter((line) => line !== undefined)).toEqual([])
    })
  }

  it('data/ asks neither the clock nor chance', () => {
    const impurities = codeIn('data').flatMap(([path, code]) =>
      impuritiesOf(path, code).map((call) => `${path}: ${call}`),
    )
    expect(impurities).toEqual([])
  })
})

describe('reading what asks the clock or chance', () => {
  it('finds it, and lets pass what only reckons with a given time', () => {
    const code = `const a = Date.now(), b = new Date(), c = new Date(given), d = Date.UTC(2024, 0)
      const e = Math.max(1, Math.random()), f = crypto.randomUUID() // Date.now()
      const g = globalThis.fetch('x'), h = own.fetch('x'), i = 'Date.now()'`
    expect(impuritiesOf('sample.ts', code)).toEqual([
      'Date.now',
      'new Date',
      'Math.random',
      'crypto.randomUUID',
      'globalThis.fetch',
    ])
  })
})

describe('reading imports', () => {
  const specifiers = (code: string, path = 'sample.tsx') =>
    importsOf(path, code).map((found) =>
      'computed' in found ? `computed ${found.computed}` : found.specifier,
    )

  it('finds each way of naming another file', () => {
    expect(
      specifiers(
        `import a, {
           type B,
         } from 'one'
         import type C from "two"
         import 'three.css'
         export * from './four.ts'
         export { q as default } from './five.ts'
         const lazy = await import(/* a note */ 'six')
         const plain = import(\`seven\`)
         type T = import('eight').T
         import nine = require('nine')
         const ten = require('ten'), eleven = require.resolve('eleven')
         const worker = new Worker(new URL('./twelve.js', import.meta.url), { type: 'module' })`,
        'sample.ts',
      ),
    ).toEqual(
      [
        'one',
        'two',
        'three.css',
        './four.ts',
        './five.ts',
        'six',
        'seven',
        'eight',
        'nine',
        'ten',
        'eleven',
      ].concat('./twelve.js'),
    )
  })

  it('is not misled by strings, comments, templates and regular expressions', () => {
    expect(
      specifiers(
        `// import 'a'
         /* export * from 'b' */
         const s = "import c from 'c'", t = \`import('d') \${s}\`, r = /import 'e'/
         const from = 'f', link = new URL('./g', 'https://example.org/')
         const view = <p>import h from 'h'</p>`,
      ),
    ).toEqual([])
  })

  it('tells an import that only running it can tell', () => {
    expect(specifiers(`await import(name); await import(\`./views/\${name}.tsx\`)`)).toEqual([
      'computed name',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the code as it is written
      'computed `./views/${name}.tsx`',
    ])
  })

  it('refuses a file that does not parse', () => {
    expect(() => specifiers('import from from')).toThrow('sample.tsx')
  })
})

describe('the rules', () => {
  const of = (path: string, specifier: string) => objection(path, { specifier })

  it.each([
    ['data/edits/cite.ts', '../records/citation.ts'],
    ['data/values/count.ts', 'zod'],
    ['renderer/views/reader/reader.tsx', '../../../data/api.ts'],
    ['renderer/main.tsx', 'react-dom/client'],
    ['renderer/main.tsx', './design/tokens.css?inline'],
    ['main/desktop/desktop.ts', 'electron'],
    ['main/workbook/workbook-file.ts', 'node:fs/promises'],
    ['main/command-line/command-line.ts', '../../package.json'],
    ['tests/end-to-end/workbench.ts', '../../playwright.config.ts'],
    ['build/screenshots.mjs', '../tests/end-to-end/pages/start-page.ts'],
    ['tests/main/store.test.ts', '../../main/workbook/workbook-store.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(of(path, specifier)).toBeUndefined()
  })

  it.each([
    ['data/edits/cite.ts', '../../main/dispatch.ts'],
    ['data/edits/cite.ts', 'node:crypto'],
    ['data/edits/cite.ts', 'fs'],
    ['data/edits/cite.ts', 'fs/promises'],
    ['data/edits/cite.ts', 'react'],
    ['data/edits/cite.ts', 'electron'],
    ['data/edits/cite.ts', 'a-new-package'],
    ['data/edits/cite.ts', '../../package.json'],
    ['renderer/main.tsx', '../main/dispatch.ts'],
    ['renderer/main.tsx', 'node:path'],
    ['renderer/main.tsx', 'electron'],
    ['renderer/main.tsx', 'electron/renderer'],
    ['main/dispatch.ts', '../renderer/main.tsx'],
    ['main/dispatch.ts', 'react'],
    ['main/dispatch.ts', 'react-dom/server'],
    ['main/dispatch.ts', 'electron'],
    ['main/wires/wire.ts', 'electron/main'],
    ['main/dispatch.ts', '../tests/end-to-end/shell.ts'],
    ['build/start.mjs', '../renderer/main.tsx'],
    ['main/dispatch.ts', '../playwright.config.ts'],
    ['docs/sample.ts', 'zod'],
  ])('%s may not import %s', (path, specifier) => {
    expect(of(path, specifier)).toContain(path)
  })

  it('lets only main, build and tests decide an import while running', () => {
    expect(objection('data/api.ts', { computed: 'name' })).toContain('name')
    expect(objection('renderer/main.tsx', { computed: 'name' })).toContain('name')
    expect(objection('build/test.mjs', { computed: 'name' })).toBeUndefined()
  })
})
