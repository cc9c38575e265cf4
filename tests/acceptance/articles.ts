import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The two articles lie beside the project and are never copied into it; without them the acceptance run has nothing to read. */
export const articlesFolder = join(import.meta.dirname, '../../../shared/articles')

const claimSchema = z.strictObject({
  file: z.string(),
  /** UTF-16 units. */
  start: z.int(),
  end: z.int(),
  field: z.string(),
  /** As an analyst would type it. */
  value: z.string(),
  speaker: z.string().optional(),
  certainty: z.enum(['stated', 'reported', 'suspected', 'claimed', 'possible']).optional(),
  wording: z.strictObject({ start: z.int(), end: z.int() }).optional(),
})

const codingSchema = z.strictObject({
  about: z.string(),
  files: z.record(z.string(), z.strictObject({ sha256: z.string(), characters: z.int() })),
  incidents: z.array(
    z.strictObject({ title: z.string(), type: z.string(), status: z.string(), claims: z.array(claimSchema) }),
  ),
})

export type CodedClaim = z.infer<typeof claimSchema>

/** How the first three incidents of the articles are coded: passages by offset, values as typed. */
export const coding = codingSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'articles-coding.json'), 'utf8')),
)

/** Why the acceptance run cannot be made here; null where it can. */
export function whyNoArticles(): string | null {
  for (const [name, { sha256 }] of Object.entries(coding.files)) {
    const path = join(articlesFolder, name)
    if (!existsSync(path)) return `${name} is not beside the project`
    const found = createHash('sha256').update(readFileSync(path)).digest('hex')
    if (found !== sha256) return `${name} is another text than the one that was coded`
  }
  return null
}

/** The words at some offsets of an article. */
export function words(file: string, { start, end }: { start: number; end: number }): string {
  return readFileSync(join(articlesFolder, file), 'utf8').slice(start, end)
}
