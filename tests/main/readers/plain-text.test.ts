import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../main/readers/read-document.ts'

const read = (bytes: Uint8Array) => readDocument({ name: 'a.txt', bytes })

describe('a plain text', () => {
  it('loses its mark and its carriage returns, and nothing else', async () => {
    const text = '\ufeff  e\u0301tat\r\nnext\rlast \u200f\u00a0\n\n'
    expect(await read(new TextEncoder().encode(text))).toMatchObject({
      text: '  e\u0301tat\nnext\nlast \u200f\u00a0\n\n',
    })
  })

  it('has no half characters', async () => {
    const halves = Uint8Array.from(Buffer.from('\ufeffa\ud83d b \udc4d c 👍', 'utf16le'))
    expect(await read(halves)).toMatchObject({ text: 'a\ufffd b \ufffd c 👍' })
    const emoji = Uint8Array.from(Buffer.from('Ja 👍👍 و هذا 🙏', 'utf16le'))
    expect(await read(emoji)).toMatchObject({ text: 'Ja 👍👍 و هذا 🙏' })
  })
})
