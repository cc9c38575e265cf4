import type { KeyboardEvent } from 'react'
import type { Step, Way } from './word-cursor.ts'

/** What a key asks for while the text has the focus. */
export type ReadingDeed =
  | { do: 'move'; step: Step | 'line'; way: Way; how: 'move' | 'extend' }
  | { do: 'sentence' }
  | { do: 'attach' }
  | { do: 'passage'; way: Way }
  | { do: 'open' }
  | { do: 'clear' }

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * Letters go by their place on the keyboard as well, so that they work while an Arabic layout is on. Left and right
 * mean what they show: in a block that runs from right to left, left goes on.
 */
export function readingDeed(event: Pressed, direction: 'ltr' | 'rtl'): ReadingDeed | null {
  const { key, code, shiftKey, altKey } = event
  const control = event.ctrlKey || event.metaKey
  const how = shiftKey ? 'extend' : 'move'
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const way: Way = (key === 'ArrowRight') === (direction === 'ltr') ? 'on' : 'back'
    if (altKey) return { do: 'move', step: 'letter', way, how: 'extend' }
    return { do: 'move', step: control ? 'sentence' : 'word', way, how }
  }
  if (control || altKey) return null
  if (key === 'ArrowDown') return { do: 'move', step: 'line', way: 'on', how }
  if (key === 'ArrowUp') return { do: 'move', step: 'line', way: 'back', how }
  if (key === 'End') return { do: 'move', step: 'edge', way: 'on', how }
  if (key === 'Home') return { do: 'move', step: 'edge', way: 'back', how }
  if (key === 'Enter' || code === 'KeyA') return { do: 'attach' }
  if (key === 'Escape') return { do: 'clear' }
  if (code === 'KeyS') return { do: 'sentence' }
  if (code === 'KeyN') return { do: 'passage', way: shiftKey ? 'back' : 'on' }
  if (code === 'KeyO') return { do: 'open' }
  return null
}
