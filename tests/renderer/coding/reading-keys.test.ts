import { describe, expect, it } from 'vitest'
import { readingDeed } from '../../../renderer/views/coding/text/reading-keys.ts'

type Pressed = Parameters<typeof readingDeed>[0]

const press = (key: string, more: Partial<Pressed> = {}, direction: 'ltr' | 'rtl' = 'ltr') =>
  readingDeed(
    { key, code: key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more },
    direction,
  )

describe('keys while reading', () => {
  it('go by word, with Ctrl by sentence, with Alt by letter, with Shift selecting', () => {
    expect(press('ArrowRight')).toEqual({ do: 'move', step: 'word', way: 'on', how: 'move' })
    expect(press('ArrowRight', { shiftKey: true })).toMatchObject({ step: 'word', how: 'extend' })
    expect(press('ArrowRight', { ctrlKey: true, shiftKey: true })).toMatchObject({
      step: 'sentence',
      how: 'extend',
    })
    expect(press('ArrowRight', { altKey: true })).toMatchObject({ step: 'letter', how: 'extend' })
  })

  it('mean what they show in text that runs from right to left', () => {
    expect(press('ArrowLeft', {}, 'rtl')).toMatchObject({ way: 'on' })
    expect(press('ArrowRight', {}, 'rtl')).toMatchObject({ way: 'back' })
  })

  it('are found by their place on an Arabic keyboard', () => {
    expect(press('ش', { code: 'KeyA' })).toEqual({ do: 'attach' })
    expect(press('س', { code: 'KeyS' })).toEqual({ do: 'sentence' })
  })

  it('leave the shortcuts of the window alone', () => {
    expect(press('a', { code: 'KeyA', ctrlKey: true })).toBeNull()
    expect(press('f', { code: 'KeyF', ctrlKey: true })).toBeNull()
    expect(press('Tab')).toBeNull()
    expect(press('PageDown')).toBeNull()
  })
})
