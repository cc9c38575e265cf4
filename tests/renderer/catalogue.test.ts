import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'
import { describe, expect, it } from 'vitest'
import { english } from '../../renderer/language/english.ts'

const renderer = resolve(import.meta.dirname, '../../renderer')
const files = (ending: RegExp) =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(
    (name) => ending.test(name) && !name.startsWith('gallery'),
  )
const read = (name: string) => readFileSync(join(renderer, name), 'utf8')

/** Attributes that a person reads or hears. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'placeholder',
  'title',
])

/** Names of keys, which stand on the keyboard and are not translated, and signs. */
const noWords = /^[^\p{L}]*$/u

function literals(name: string): string[] {
  const code = read(name)
  const found: string[] = []
  const note = (node: ESTree.Node, text: string) => {
    if (!noWords.test(text))
      found.push(`${name}:${code.slice(0, node.start).split('\n').length} ${text.trim()}`)
  }
  new Visitor({
    JSXText: (node) => note(node, node.value),
    JSXAttribute: (node) => {
      const attribute = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      if (spoken.has(attribute) && node.value?.type === 'Literal' && typeof node.value.value === 'string') {
        note(node, node.value.value)
      }
    },
    JSXExpressionContainer: ({ expression }) => {
      if (expression.type === 'Literal' && typeof expression.value === 'string')
        note(expression, expression.value)
    },
  }).visit(parseSync(name, code).program)
  return found
}

describe('every word comes from the catalogue', () => {
  it('finds words that are written into a view', () => {
    const written = files(/\.tsx$/).flatMap(literals)
    expect(written.filter((line) => !/ keys?="/.test(line))).toEqual([])
  })

  it('uses every key that the catalogue has', () => {
    const code = files(/\.tsx?$/)
      .filter((name) => !name.startsWith('language/english'))
      .map(read)
      .join('\n')
    const used = (path: string) => code.includes(`'${path}'`) || code.includes(`"${path}"`)
    const computed = (path: string) => shapesOf(path).some((shape) => shape.test(code))
    const unused = leaves(english).filter((path) => !used(path) && !computed(path))
    expect(unused).toEqual([])
  })
})

function leaves(catalogue: object, before = ''): string[] {
  const paths = Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${before}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`]
      : leaves(value, `${before}${key}.`),
  )
  return [...new Set(paths)]
}

/** How a key may stand in a template: with one of its parts, the first never, computed. */
function shapesOf(path: string): RegExp[] {
  const parts = path.split('.')
  return parts.slice(1).map((_, index) => {
    const template = parts.map((part, at) => (at === index + 1 ? '\\$\\{[^}]+\\}' : part))
    return new RegExp(`\`${template.join('\\.')}\``)
  })
}
