import { codebookOf } from '../../edits/existing.ts'
import type { Codebook, Field } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'
import { fieldsInUse } from './fields-in-use.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/**
 * What the other files mean: first the incident types, then one row a field, followed by one row for each of its options.
 * The codebook in force, then the fields that only older versions in use still have.
 */
export function codebookTable(records: Records): ReportTable {
  const inForce = codebookOf(records)
  const rows = [
    ...typeRows(inForce),
    ...fieldsInUse(records).flatMap(({ codebook, field }) => fieldRows(codebook, field)),
  ]
  return {
    name: 'codebook.csv',
    columns: plainColumns(
      ...['version', 'section', 'field', 'label', 'type', 'required', 'repeatable', 'appliesTo'],
      ...['code', 'option', 'definition', 'sums', 'tolerance'],
    ),
    count: rows.length,
    *rows(from) {
      for (const { id, cells } of rows.slice(from)) yield { id, cells: [...cells] }
    },
  }
}

type Row = { id: string; cells: string[] }

/** The codes of the column `type` of the incidents. */
function typeRows({ id, version, types }: Codebook): Row[] {
  return types.map(({ code, label, definition }) => ({
    id,
    cells: [
      String(version),
      '',
      'type',
      '',
      'one-of',
      'no',
      'no',
      'incident',
      code,
      label,
      definition ?? '',
      '',
      '',
    ],
  }))
}

function fieldRows({ id, version }: Codebook, field: Field): Row[] {
  const lead = leadCells(version, field)
  const own = ['', '', field.help ?? '', field.sums.join('; '), String(field.tolerance ?? '')]
  const options = field.options.map(({ code, label, definition }) => ({
    id,
    cells: [...lead, code, label, definition ?? '', '', ''],
  }))
  return [{ id, cells: [...lead, ...own] }, ...options]
}

function leadCells(version: number, field: Field): string[] {
  const { subject, types, kinds } = field.appliesTo
  return [
    String(version),
    field.section,
    field.id,
    field.label,
    field.type,
    field.required ? 'yes' : 'no',
    field.repeatable ? 'yes' : 'no',
    [subject, ...types, ...kinds].join('; '),
  ]
}
