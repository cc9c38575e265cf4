import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFiumModule } from '@hyzyla/pdfium'
import { builtFile } from '../../worker-file.ts'

/** What is used of PDFium's own interface (`fpdfview.h`, `fpdf_text.h`, `fpdf_doc.h`): handles and addresses are numbers. */
export type Pdfium = {
  _FPDF_InitLibraryWithConfig(config: number): void
  _FPDF_LoadMemDocument(bytes: number, length: number, password: number): number
  _FPDF_GetLastError(): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetPageCount(document: number): number
  _FPDF_GetMetaText(document: number, tag: number, buffer: number, bytes: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsGenerated(text: number, index: number): number
  _FPDFText_IsHyphen(text: number, index: number): number
  _FPDFText_HasUnicodeMapError(text: number, index: number): number
  _FPDFText_GetFontSize(text: number, index: number): number
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  wasmExports: { malloc(bytes: number): number; free(address: number): void }
  HEAPU8: Uint8Array
}

export class PdfiumOutOfMemory extends Error {}

/** Past this the instance is let go after a document: WebAssembly memory grows and never shrinks. */
const keepBytes = 256 * 1024 * 1024
const pageBytes = 64 * 1024

let loaded: { pdfium: Pdfium; allowance: Allowance } | null = null

type Allowance = { bytes: number; isExceeded: boolean }

/**
 * PDFium in WebAssembly, one instance per thread. It is given no way to the network or to files, and at most so much memory;
 * asking for more throws from within the call that asked.
 */
export async function loadPdfium(megabytes: number): Promise<Pdfium> {
  loaded ??= await instantiate()
  loaded.allowance.bytes = megabytes * 1024 * 1024
  loaded.allowance.isExceeded = false
  return loaded.pdfium
}

/** To be called after each document: a large or broken instance is not used again. */
export function releasePdfium(outcome: 'read' | 'failed'): { ranOutOfMemory: boolean } {
  const ranOutOfMemory = loaded?.allowance.isExceeded ?? false
  if (outcome === 'failed' || (loaded !== null && loaded.pdfium.HEAPU8.length > keepBytes)) loaded = null
  return { ranOutOfMemory }
}

/** What PDFium prints about a document is for no one. */
function ignore() {}

async function instantiate() {
  const allowance: Allowance = { bytes: 0, isExceeded: false }
  const pdfium = (await PDFiumModule({
    locateFile: () => '',
    ...{ print: ignore, printErr: ignore },
    instantiateWasm: (imports, done) => {
      instantiateBytes(wasmBytes(), imports).then(({ instance, module }) => {
        for (const exported of Object.values(instance.exports)) {
          if (exported instanceof WebAssembly.Memory) limitGrowth(exported, allowance)
        }
        ;(done as (instance: unknown, module: unknown) => void)(instance, module)
      })
      return {}
    },
  })) as unknown as Pdfium
  pdfium._FPDF_InitLibraryWithConfig(0)
  return { pdfium, allowance }
}

/** The overload that takes bytes, which the types of Node leave out. */
const instantiateBytes = WebAssembly.instantiate as unknown as (
  bytes: Uint8Array,
  imports: unknown,
) => Promise<{ instance: WebAssembly.Instance; module: WebAssembly.Module }>

function limitGrowth(memory: WebAssembly.Memory, allowance: Allowance) {
  const grow = memory.grow.bind(memory)
  memory.grow = (pages: number) => {
    if (allowance.bytes > 0 && memory.buffer.byteLength + pages * pageBytes > allowance.bytes) {
      allowance.isExceeded = true
      throw new PdfiumOutOfMemory('PDFium asked for more memory than it is allowed.')
    }
    return grow(pages)
  }
}

/** Beside the built worker; when run from the sources without a build, in the package. */
function wasmBytes(): Uint8Array {
  try {
    return readFileSync(builtFile('pdfium.wasm'))
  } catch {
    return readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))
  }
}
