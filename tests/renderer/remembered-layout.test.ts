import { describe, expect, it } from 'vitest'
import { rememberedLayout, rememberLayout } from '../../renderer/design/panes/remembered-layout.ts'

function storage(kept: Record<string, string> = {}) {
  const entries = new Map(Object.entries(kept))
  return {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => {
      entries.set(name, value)
    },
  }
}

describe('panes', () => {
  it('stay as they were left, whichever stands first', () => {
    const place = storage()
    rememberLayout('coding', { incident: 35, text: 65 }, place)
    expect(rememberedLayout('coding', place)).toEqual({ text: 65, incident: 35 })
    expect(rememberedLayout('export', place)).toBeNull()
  })

  it('begin anew where what was kept makes no sense', () => {
    expect(rememberedLayout('a', storage({ a: '{' }))).toBeNull()
    expect(rememberedLayout('a', storage({ a: '7' }))).toBeNull()
    expect(rememberedLayout('a', storage({ a: '{"text":"wide"}' }))).toBeNull()
  })
})
