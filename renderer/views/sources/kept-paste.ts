/** A text on its way in, with what is known of it. */
export type PasteDraft = { text: string; title: string; publisher: string; published: string; url: string }

export const noDraft: PasteDraft = { text: '', title: '', publisher: '', published: '', url: '' }

const drafts = new Map<string, PasteDraft>()

/** What stands in the form of each workbook, for as long as the window is there: leaving the view throws no words away. */
export const keptPaste = {
  of: (workbook: string): PasteDraft | null => drafts.get(workbook) ?? null,
  keep(workbook: string, draft: PasteDraft | null): void {
    if (draft === null) drafts.delete(workbook)
    else drafts.set(workbook, draft)
  },
}
