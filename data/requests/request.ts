import { z } from 'zod'

/** A request: the schema of its argument, and the type of what it is answered with. */
export type Request<Argument extends z.ZodType, Reply> = { argument: Argument; reply?: Reply }

export const request = <Argument extends z.ZodType>(argument: Argument) => ({
  replies: <Reply>() => ({ argument }) as Request<Argument, Reply>,
})

export const nothing = z.strictObject({})
export const path = z.string().min(1).max(4_096)
export const slice = { offset: z.int().min(0), limit: z.int().min(1).max(200) }

/** A file to import: by its path on this machine, or by the name under which its bytes were uploaded. */
export const fileRefSchema = z.union([
  z.strictObject({ path }),
  z.strictObject({ upload: z.string(), name: z.string() }),
])

/** What is known of imported files beforehand; it goes before what the files say of themselves. */
export const givenMetadataSchema = z.strictObject({
  title: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
})
