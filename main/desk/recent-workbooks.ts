import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { realFiles } from '../workbook/file-layer.ts'
import { writeWhole } from '../workbook/write-whole.ts'

const recentAtMost = 12
const listSchema = z.array(z.strictObject({ path: z.string(), name: z.string(), opened: z.string() }))

export type RecentWorkbook = z.infer<typeof listSchema>[number] & { exists: boolean }

/** The workbooks opened lately, newest first, in one small file. A list that cannot be read is an empty list. */
export class RecentWorkbooks {
  readonly #file: string

  constructor(settingsFolder: string) {
    this.#file = join(settingsFolder, 'recent.json')
  }

  async list(): Promise<RecentWorkbook[]> {
    const entries = await this.#read()
    return entries.map((entry) => ({ ...entry, exists: existsSync(entry.path) }))
  }

  async remember(path: string, name: string, opened: string): Promise<void> {
    const others = (await this.#read()).filter((entry) => entry.path !== path)
    await this.#write([{ path, name, opened }, ...others].slice(0, recentAtMost))
  }

  async forget(path: string): Promise<void> {
    await this.#write((await this.#read()).filter((entry) => entry.path !== path))
  }

  async #read(): Promise<z.infer<typeof listSchema>> {
    try {
      const parsed = listSchema.safeParse(JSON.parse(await readFile(this.#file, 'utf8')))
      return parsed.success ? parsed.data : []
    } catch {
      return []
    }
  }

  async #write(entries: z.infer<typeof listSchema>): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    writeWhole(realFiles, this.#file, Buffer.from(`${JSON.stringify(entries, null, 2)}\n`))
  }
}
