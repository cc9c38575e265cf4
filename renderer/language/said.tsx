import type { ReactElement } from 'react'
import { Trans } from 'react-i18next'
import { type Gaps, useWords } from './use-words.ts'
import type { WordKey } from './word-key.ts'

/**
 * A sentence of the catalogue with parts that are drawn otherwise: `<b>…</b>` in the catalogue is strong, and any other
 * tag is what `parts` gives for its name.
 */
export function Said({
  of,
  gaps = {},
  parts = {},
}: {
  of: WordKey
  gaps?: Gaps
  parts?: Readonly<Record<string, ReactElement>>
}) {
  const words = useWords()
  return (
    <Trans t={words as never} i18nKey={of as never} values={gaps} components={{ b: <strong />, ...parts }} />
  )
}
