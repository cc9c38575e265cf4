import { codebookOf } from '../../edits/existing.ts'
import type { Field } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/** The codebook in force: one row a field, followed by one row for each of its options. */
export function codebookTable(records: Records): ReportTable {
  const codebook = codebookOf(records)
  const rows = codebook.fields.flatMap((field) => [
    fieldCells(codebook.version, field),
    ...field.options.map((option) => [
      ...fieldCells(codebook.version, field).slice(0, 8),
      option.code,
      option.label,
      option.definition ?? '',
    ]),
  ])
  return {
    name: 'codebook.csv',
    columns: plainColumns(
      'version',
      'section',
      'field',
      'label',
      'type',
      'required',
      'repeatable',
      'appliesTo',
      'code',
      'option',
      'definition',
    ),
    count: rows.length,
    *rows(from) {
      for (const cells of rows.slice(from)) yield { id: codebook.id, cells }
    },
  }
}

function fieldCells(version: number, field: Field): string[] {
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
    '',
    '',
    field.help ?? '',
  ]
}
