import { expect, type Page } from '@playwright/test'
import { h4, h5, h15 } from '../../hard-cases/counts.ts'
import { h6, h7, h8, h18 } from '../../hard-cases/dates.ts'
import { h1, h2, h12, h13 } from '../../hard-cases/doubt.ts'
import type { HardCase } from '../../hard-cases/hard-case.ts'
import { h9, h10, h11 } from '../../hard-cases/names-and-places.ts'
import { h3, h14, h16, h17 } from '../../hard-cases/operations.ts'
import { CodingPage } from './coding-page.ts'

/** The ids behind the names of a coding. */
export type Ids = (as: string) => string

/** What of a case is looked at: an address of its workbook, and what opens there. */
export type HardCaseStage = {
  hardCase: HardCase
  address: (id: Ids) => string
  /** A line to lay open, as `killed#1`. */
  row?: (id: Ids) => string
  open?: (page: Page) => Promise<void>
}

const coding = (incident: string, source: string) => (id: Ids) =>
  `#/coding?${new URLSearchParams({ incident: id(incident), source: id(source) })}`
const card = (view: 'actors' | 'places', as: string) => (id: Ids) =>
  `#/${view}?${new URLSearchParams({ id: id(as) })}`
const row = (name: string) => () => `${name}#1`
const rowOf = (subject: string, name: string) => (id: Ids) => `${id(subject)}/${name}#1`

/** A toll that is no longer what the whole was said to be. */
const wrongToll: HardCase = {
  ...h4,
  edits: h4.edits.map((one) =>
    one.argument.field === 'killed' ? { ...one, argument: { ...one.argument, value: '6' } } : one,
  ),
}

/** The report as it is before its date is attached. */
const undated: HardCase = {
  ...h6,
  edits: h6.edits.filter(({ argument }) => argument.subject !== '$friday'),
}

/** The report as it is before the words that hang on another date are attached. */
const reckoning: HardCase = {
  ...h7,
  edits: h7.edits.filter(({ argument }) => argument.quote !== '28 days after he was released'),
}

export const hardCaseStages: readonly HardCaseStage[] = [
  { hardCase: h1, address: coding('strike', 'strike-report'), row: row('weapon') },
  { hardCase: h2, address: coding('death', 'death-report'), row: rowOf('dead-man', 'affiliation') },
  { hardCase: h3, address: coding('ground', 'one-day'), row: row('date') },
  { hardCase: wrongToll, address: coding('cell', 'cell-report'), row: row('cell_size') },
  { hardCase: h5, address: coding('open-toll', 'toll-report'), row: row('killed') },
  { hardCase: undated, address: coding('friday', 'friday-report'), open: readsAsDate },
  { hardCase: reckoning, address: coding('killing', 'article'), row: row('date'), open: isReckoned },
  { hardCase: h8, address: card('actors', 'guard'), row: rowOf('under', 'link_date') },
  { hardCase: h9, address: card('actors', 'qandil') },
  { hardCase: h10, address: card('actors', 'union'), row: rowOf('became', 'link_date') },
  { hardCase: h11, address: coding('near-hill', 'tin-report'), row: row('place') },
  { hardCase: h12, address: coding('blast', 'blast-report'), row: row('initiator') },
  { hardCase: h13, address: coding('handover', 'handover-report'), row: row('initiator') },
  { hardCase: h14, address: coding('raid', 'cleric'), row: rowOf('answer', 'link_holds') },
  { hardCase: h15, address: coding('total', 'institute') },
  { hardCase: h16, address: coding('search', 'guard-says'), row: () => 'seized#4' },
  { hardCase: h17, address: coding('joint', 'joint-report'), row: row('weapon') },
  { hardCase: h18, address: coding('raid-of-the-sheet', 'loose-sheet'), row: row('date') },
]

/** The words are selected, and the palette shows which days they can mean. */
async function readsAsDate(page: Page): Promise<void> {
  await details(page, 'Friday, March 14')
  await expect(page.getByText('The words can also mean')).toBeVisible()
}

/** The same of words that hang on another date, beside those that the text gives. */
async function isReckoned(page: Page): Promise<void> {
  await details(page, '28 days after he was released')
  await expect(page.getByText('Beside the dates in this text it is')).toBeVisible()
  await page.getByRole('button', { name: /^25 April 2024/ }).click()
}

async function details(page: Page, words: string): Promise<void> {
  const { reader, palette } = new CodingPage(page)
  await reader.select(words)
  await reader.offer.click()
  await palette.find('Date')
  await page.keyboard.press('Tab')
}
