import styles from './keys.module.css'

/** Keys as they stand on the keyboard, pressed together: `Ctrl K`. */
export function Keys({ keys }: { keys: string }) {
  return <kbd className={styles.keys}>{keys}</kbd>
}
