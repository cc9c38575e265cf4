import { GripVertical, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { Button } from '../../../design/button/button.tsx'
import { useWords } from '../../../language/use-words.ts'
import { addOption, type DraftChange, moveOption, removeOption, setOption } from '../draft/change-draft.ts'
import type { DraftField, DraftOption } from '../draft/draft.ts'
import lines from './code-words.module.css'
import { CodeWords } from './code-words.tsx'
import styles from './options-editor.module.css'

type OptionsEditorProps = {
  field: DraftField
  onChange: (change: DraftChange, name?: string) => void
}

/** The list to choose from, in its order: what each option is called, when it applies, and the code it is kept as. */
export function OptionsEditor({ field, onChange }: OptionsEditorProps) {
  const words = useWords()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys
      if (key === undefined || target.dropPosition === 'on') return
      const place = { key: String(target.key), position: target.dropPosition }
      onChange(moveOption(field.key, String(key), place))
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const key = (event.target as Element).closest('[data-key]')?.getAttribute('data-key')
    if (!event.altKey || way === undefined || !key) return
    event.preventDefault()
    event.stopPropagation()
    const neighbour = field.options[field.options.findIndex((one) => one.key === key) + way]
    if (!neighbour) return
    const position = way === 1 ? 'after' : 'before'
    onChange(moveOption(field.key, key, { key: neighbour.key, position }))
  }
  return (
    <div className={styles.options} onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={words('codebookEditor.options')}
        items={field.options}
        dependencies={[field]}
        dragAndDropHooks={dragAndDropHooks}
        keyboardNavigationBehavior="tab"
        renderEmptyState={() => words('codebookEditor.noOptions')}
      >
        {(option) => <OptionLine field={field} option={option} onChange={onChange} />}
      </GridList>
      <Button
        look="quiet"
        onPress={() =>
          onChange(
            addOption(field.key, words('codebookEditor.newOption', { number: field.options.length + 1 })),
          )
        }
      >
        <Plus aria-hidden="true" />
        {words('codebookEditor.addOption')}
      </Button>
    </div>
  )
}

function OptionLine({ field, option, onChange }: OptionsEditorProps & { option: DraftOption }) {
  const words = useWords()
  const { label } = option
  return (
    <GridListItem id={option.key} textValue={label} className={lines.line ?? ''}>
      <AriaButton
        slot="drag"
        className={styles.grip ?? ''}
        aria-label={words('codebookEditor.drag', { label })}
      >
        <GripVertical aria-hidden="true" />
      </AriaButton>
      <CodeWords
        labelled={words('codebookEditor.optionLabel')}
        of={option}
        onChange={(rest, name) =>
          onChange(setOption(field.key, option.key, rest), `${name} of ${field.key} ${option.key}`)
        }
        onRemove={() => onChange(removeOption(field.key, option.key))}
      />
    </GridListItem>
  )
}
