import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../main/readers/markdown-reader.ts'

const read = (text: string) => readMarkdown(new TextEncoder().encode(text), undefined)

describe('Markdown', () => {
  it('is kept as it is, and its first heading is its title', () => {
    const text = '# What the *driver* saw\n\nHe saw **two** men.\n'
    expect(read(text)).toMatchObject({ text, title: 'What the driver saw', author: null, published: null })
    expect(read('What he saw\n===========\n\nTwo men.')).toMatchObject({ title: 'What he saw' })
  })

  it('has no title where a heading only comes later', () => {
    expect(read('He saw two men.\n\n# Afterwards\n').title).toBeNull()
  })

  it('may say of itself at its head what a page says', () => {
    const text =
      '---\ntitle: "What the driver saw"\nauthor: Omar Said\ndate: 2024-03-05\nlang: en\nurl: https://notes.example/7\ntags: [road]\n---\n\nHe saw two men.\n'
    expect(read(text)).toMatchObject({
      text,
      title: 'What the driver saw',
      author: 'Omar Said',
      published: '2024-03-05',
      language: 'en',
      url: 'https://notes.example/7',
    })
  })

  it('takes a heading below an empty head', () => {
    expect(read('---\ndraft: true\n---\n# Notes\n').title).toBe('Notes')
  })
})
