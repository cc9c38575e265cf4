import { planCodebook } from '../../data/codebook/changing/plan-codebook.ts'
import { contentOf } from '../../data/codebook/content.ts'
import { codebookOf, existing } from '../../data/edits/existing.ts'
import { codebookVersions } from '../../data/queries/codebook-versions.ts'
import { setAsideRows } from '../../data/queries/set-aside.ts'
import type { CodebookRequest } from '../../data/requests/codebook-requests.ts'
import { readCodebookAt, writeCodebookTo } from '../codebook/codebook-on-disk.ts'
import type { Handlers } from '../dispatch.ts'
import type { Desk } from './desk.ts'
import { displayContext } from './display-context.ts'
import { pathOf } from './uploaded-file.ts'

/** The codebook: what it says, what another one would touch, and its way to a file and back. */
export function answerCodebookRequests(desk: Desk): Pick<Handlers, CodebookRequest> {
  return {
    codebook: () => codebookOf(desk.store.records),
    'codebook-versions': () => codebookVersions(desk.store.records),
    'plan-codebook': (next) => planCodebook(displayContext(desk.store.records), contentOf(next), next),
    'read-codebook': ({ file }) => readCodebookAt(pathOf(desk, file).path),
    'write-codebook': ({ to, overwrite }) =>
      writeCodebookTo(to, codebookOf(desk.store.records), overwrite ? 'replace' : 'refuse'),
    'set-aside'({ subject }) {
      const { records } = desk.store
      existing(records, subject)
      return setAsideRows(displayContext(records), subject)
    },
  }
}
