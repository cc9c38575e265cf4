import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = resolve(import.meta.dirname, '../../renderer')
const comments = /\/\*[\s\S]*?\*\//g
/** What a media query asks is the window's, whichever way it is read. */
const conditions = /(?<=@(?:media|container)[^{]*)\([^)]*\)/g
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    css: readFileSync(join(renderer, name), 'utf8').replace(comments, '').replace(conditions, ''),
  }))

/** Properties that name a side of the screen, and so are wrong in one of the two directions. */
const sided =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|(?:border-)?(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/g
const sidedValues = /(?:text-align|float|clear)\s*:\s*(?:left|right)/g

describe('styles', () => {
  it('speak of start and end, never of left and right', () => {
    const found = sheets.flatMap(({ name, css }) =>
      [...css.matchAll(sided), ...css.matchAll(sidedValues)].map(([text]) => `${name}: ${text}`),
    )
    expect(found).toEqual([])
  })

  it('take colours from the tokens alone', () => {
    const found = sheets
      .filter(({ name }) => name !== 'design/tokens.css')
      .flatMap(({ name, css }) =>
        [...css.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)].map(([text]) => `${name}: ${text}`),
      )
    expect(found).toEqual([])
  })
})

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** One colour laid over another at a share, as `color-mix` with transparent does. */
function over(top: string, ground: string, share: number): string {
  const part = (at: number) =>
    Math.round(
      Number.parseInt(top.slice(at, at + 2), 16) * share +
        Number.parseInt(ground.slice(at, at + 2), 16) * (1 - share),
    )
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`
}

describe('contrast', () => {
  const tokens = sheets.find(({ name }) => name === 'design/tokens.css')?.css ?? ''
  const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
  const inks = ['ink', 'ink-2', 'accent', 'several', 'one', 'rival', 'disputed', 'uncited']
  const grounds = ['chrome', 'paper', 'panel', 'raised']

  it.each(['light', 'dark'] as const)(
    'keeps 4.5 : 1 for words on every ground, tinted or not, %s',
    (scheme) => {
      const colours = new Map(
        pairs.map(([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]),
      )
      const colour = (name: string) => colours.get(name) ?? ''
      const poor = inks.flatMap((ink) =>
        grounds.flatMap((ground) => {
          const plain = contrast(colour(ink), colour(ground))
          const tint =
            ink === 'ink' || ink === 'ink-2'
              ? 1
              : contrast(colour(ink), over(colour(ink), colour(ground), 0.16))
          return plain < 4.5 || (tint !== 1 && tint < 4.5 && ground === 'paper')
            ? [`${ink} on ${ground}: ${plain.toFixed(2)}, on its tint ${tint.toFixed(2)}`]
            : []
        }),
      )
      expect(poor).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)(
    'keeps 4.5 : 1 for the text of a source under two marks, one of them looked at, %s',
    (scheme) => {
      const colours = new Map(
        pairs.map(([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]),
      )
      const colour = (name: string) => colours.get(name) ?? ''
      for (const state of ['several', 'one', 'rival', 'disputed', 'uncited']) {
        const twice = over(colour(state), over(colour(state), colour('paper'), 0.24), 0.12)
        expect(contrast(colour('ink'), twice), state).toBeGreaterThan(4.5)
      }
    },
  )
})
