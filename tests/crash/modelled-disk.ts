import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Call } from './recording-files.ts'

type File = { bytes: Buffer; synced: Buffer }
/** What a folder shows, what of it is on the disk, and how it came from the one to the other, step by step. */
type Folder = {
  shown: Map<string, Node>
  synced: Map<string, Node>
  pending: ((names: Map<string, Node>) => void)[]
}
type Node = File | Folder

/** What the disk made of the writes that nobody had it confirm. */
export type Luck = {
  /** The bytes of a file that was written since its last sync. */
  bytes(file: File): Buffer
  /** The names in a folder that was changed since its last sync. */
  names(folder: Folder): Map<string, Node>
}

/** A tree of files as it may lie on the disk after the plug was pulled: relative paths, null for a folder. */
export type Remains = Map<string, Buffer | null>

/**
 * A disk as POSIX promises it and no better: bytes last from their file's sync on, names from their folder's, and in
 * between anything from nothing to all may have happened to each.
 */
export class ModelledDisk {
  readonly #root: string
  readonly #tree: Folder = { shown: new Map(), synced: new Map(), pending: [] }
  readonly #open = new Map<number, File>()

  constructor(root: string) {
    this.#root = root
  }

  /** Puts a file where it is and always was. */
  place(path: string, content: Buffer | null): void {
    const folder = this.#folder(dirname(join(this.#root, path)))
    const node: Node =
      content === null
        ? { shown: new Map(), synced: new Map(), pending: [] }
        : { bytes: content, synced: content }
    folder.shown.set(basename(path), node)
    folder.synced.set(basename(path), node)
  }

  make(call: Call): void {
    switch (call.do) {
      case 'open':
        if (call.mode === 'new' || !this.#find(call.path)) {
          this.#name(call.path, { bytes: Buffer.alloc(0), synced: Buffer.alloc(0) })
        }
        this.#open.set(call.file, this.#find(call.path) as File)
        break
      case 'write':
        overwrite(this.#file(call.file), call.bytes, call.position)
        break
      case 'truncate':
        this.#file(call.file).bytes = resized(this.#file(call.file).bytes, call.length)
        break
      case 'sync':
        this.#file(call.file).synced = this.#file(call.file).bytes
        break
      case 'rename': {
        const node = this.#find(call.from) as Node
        const [from, to] = [basename(call.from), basename(call.to)]
        if (dirname(call.from) !== dirname(call.to)) throw new Error('renames stay within a folder')
        this.#change(dirname(call.from), (names) => {
          names.delete(from)
          names.set(to, node)
        })
        break
      }
      case 'link':
        this.#name(call.to, this.#find(call.from) as Node)
        break
      case 'copy':
        this.#name(call.to, { bytes: (this.#find(call.from) as File).bytes, synced: Buffer.alloc(0) })
        break
      case 'makeFolder':
        this.#name(call.path, { shown: new Map(), synced: new Map(), pending: [] })
        break
      case 'remove':
      case 'removeFolder':
        this.#change(dirname(call.path), (names) => void names.delete(basename(call.path)))
        break
      case 'syncFolder': {
        const folder = this.#folder(call.path)
        folder.synced = new Map(folder.shown)
        folder.pending = []
      }
    }
  }

  /** What is left when the plug is pulled now. */
  remains(luck: Luck): Remains {
    const remains: Remains = new Map()
    const walk = (folder: Folder, path: string) => {
      for (const [name, node] of luck.names(folder)) {
        const where = path === '' ? name : `${path}/${name}`
        if ('bytes' in node) remains.set(where, luck.bytes(node))
        else {
          remains.set(where, null)
          walk(node, where)
        }
      }
    }
    walk(this.#tree, '')
    return remains
  }

  #file(file: number): File {
    return this.#open.get(file) as File
  }

  #name(path: string, node: Node): void {
    this.#change(dirname(path), (names) => void names.set(basename(path), node))
  }

  #change(path: string, change: (names: Map<string, Node>) => void): void {
    const folder = this.#folder(path)
    change(folder.shown)
    folder.pending.push(change)
  }

  #folder(path: string): Folder {
    return this.#find(path) as Folder
  }

  #find(path: string): Node | undefined {
    const parts = relative(this.#root, path).split('/').filter(Boolean)
    let node: Node | undefined = this.#tree
    for (const part of parts) node = node && 'shown' in node ? node.shown.get(part) : undefined
    return node
  }
}

/** Bytes are never altered in place: what was synced is another buffer, or the same. */
function overwrite(file: File, bytes: Buffer, position: number | null): void {
  const start = position ?? file.bytes.length
  const whole = resized(file.bytes, Math.max(file.bytes.length, start + bytes.length))
  bytes.copy(whole, start)
  file.bytes = whole
}

function resized(bytes: Buffer, length: number): Buffer {
  const whole = Buffer.alloc(length)
  bytes.copy(whole)
  return whole
}

/** Lays what is left into an empty folder. */
export function layOut(remains: Remains, folder: string): void {
  for (const [path, content] of remains) {
    if (content === null) mkdirSync(join(folder, path))
    else writeFileSync(join(folder, path), content)
  }
}

export function fingerprint(remains: Remains): string {
  const hash = createHash('sha1')
  for (const [path, content] of [...remains].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${content?.length ?? 'folder'}\0`)
    if (content) hash.update(content)
  }
  return hash.digest('hex')
}

const allBytes: Luck['bytes'] = ({ bytes }) => bytes
const syncedBytes: Luck['bytes'] = ({ synced }) => synced
const allNames: Luck['names'] = ({ shown }) => shown
const syncedNames: Luck['names'] = ({ synced }) => synced

/** Nothing that was not synced is there; or only names; or only bytes; or all; or some of each, as a die falls. */
export function lucks(random: () => number): Luck[] {
  return [
    { bytes: syncedBytes, names: syncedNames },
    { bytes: syncedBytes, names: allNames },
    { bytes: allBytes, names: syncedNames },
    { bytes: allBytes, names: allNames },
    { bytes: someBytes(random), names: allNames },
    { bytes: syncedBytes, names: someNames(random) },
    { bytes: someBytes(random), names: someNames(random) },
  ]
}

/** Of what was written since, what came before some place; or some blocks and others not, in no order. */
function someBytes(random: () => number): Luck['bytes'] {
  return ({ bytes, synced }) => {
    if (bytes === synced) return bytes
    const kept = resized(synced, random() < 0.5 ? bytes.length : synced.length)
    const changed = firstDifference(bytes, synced)
    const cut = changed + Math.floor(random() * (bytes.length - changed + 1) * random() ** 3)
    const inOrder = random() < 0.5
    const end = Math.min(kept.length, bytes.length)
    for (let block = changed; block < end; block += blockLength) {
      const written = inOrder
        ? Math.min(block + blockLength, cut)
        : block + (random() < 0.5 ? blockLength : 0)
      if (written > block) bytes.copy(kept, block, block, written)
    }
    return kept
  }
}

/** Less than a disk's own block, so that one change can fall into several. */
const blockLength = 64

function firstDifference(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length)
  for (let place = 0; place < length; place += 1) if (a[place] !== b[place]) return place
  return length
}

/** Some of the changes of a folder and others not: their order is no promise. */
function someNames(random: () => number): Luck['names'] {
  return ({ synced, pending }) => {
    const names = new Map(synced)
    for (const change of pending) if (random() < 0.5) change(names)
    return names
  }
}
