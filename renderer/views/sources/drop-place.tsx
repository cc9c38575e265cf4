import { type DragEvent, type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import styles from './drop-place.module.css'

type DropPlaceProps = {
  onFiles: (files: File[]) => void
  onText: (text: string) => void
  children: ReactNode
}

/** Takes files and text that are dropped on it or pasted anywhere but into a field. */
export function DropPlace({ onFiles, onText, children }: DropPlaceProps) {
  const words = useWords()
  const [over, setOver] = useState<'yes' | 'no'>('no')
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.matches('input, textarea')) return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) onFiles(files)
      else if (text.trim() !== '') onText(text)
      else return
      event.preventDefault()
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [onFiles, onText])
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver('no')
    const files = [...event.dataTransfer.files]
    const text = event.dataTransfer.getData('text/plain')
    if (files.length > 0) onFiles(files)
    else if (text.trim() !== '') onText(text)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three, the others are buttons
    <div
      className={styles.place}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver('yes')
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver('no')
      }}
      onDrop={drop}
    >
      {children}
      {over === 'yes' && <p className={styles.here}>{words('sources.dropNow')}</p>}
    </div>
  )
}
