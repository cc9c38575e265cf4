import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const root = import.meta.dirname

/** Where the three parts are written; `build/build.mjs` names a folder beside `dist` and renames it into place. */
const out = resolve(root, process.env.SOURCELINE_BUILD_OUT ?? 'dist')

/**
 * Each program of the main part under the name it has in `dist/main`. All of them, and the chunks they share, lie in
 * that one folder, so that `new URL('./reader-worker.js', import.meta.url)` is right from wherever it is written.
 */
const mainEntries = {
  desktop: 'main/desktop/desktop.ts',
  'desk-worker': 'main/desk/desk-worker.ts',
  'command-line': 'main/command-line/command-line.ts',
  'reader-worker': 'main/readers/reader-worker.ts',
  'snapshot-worker': 'main/workbook/snapshot-worker.ts',
  'index-gazetteer': 'main/gazetteer/index-program.ts',
}

const preloadEntries = { preload: 'main/desktop/preload.ts' }

/** The oldest engines that run a build: Node 20.18 and Chromium 130 of the development runtime, Electron 33. */
const nodeTarget = 'node20.18'
const chromiumTarget = 'chrome130'

/** The entries whose file is there. */
function present(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, resolve(root, path)] as const)
      .filter(([, path]) => existsSync(path)),
  )
}

/** Lays PDFium beside the reader's worker, where the library looks for it. */
function pdfium(): Plugin {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  return {
    name: 'sourceline:pdfium',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'pdfium.wasm', source: readFileSync(path) })
    },
  }
}

const main = present(mainEntries)
const preload = present(preloadEntries)
const renderer = present({ index: 'renderer/index.html' })

export default defineConfig({
  ...(Object.keys(main).length > 0 && {
    main: {
      plugins: [pdfium()],
      build: {
        outDir: resolve(out, 'main'),
        target: nodeTarget,
        reportCompressedSize: false,
        rolldownOptions: {
          input: main,
          checks: { eval: false, pluginTimings: false },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  }),
  ...(Object.keys(preload).length > 0 && {
    preload: {
      build: {
        outDir: resolve(out, 'preload'),
        target: nodeTarget,
        reportCompressedSize: false,
        rolldownOptions: { input: preload, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
      },
    },
  }),
  ...(Object.keys(renderer).length > 0 && {
    renderer: {
      root: resolve(root, 'renderer'),
      plugins: [react()],
      build: {
        outDir: resolve(out, 'renderer'),
        target: chromiumTarget,
        minify: 'oxc',
        reportCompressedSize: false,
        chunkSizeWarningLimit: 2_000,
        rolldownOptions: { input: renderer },
      },
    },
  }),
})
