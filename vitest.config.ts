import { defineConfig } from 'vitest/config'

/** One project a layer: `npx vitest run --project data`. */
function layer(
  name: string,
  include: string[],
  limits: { testTimeout?: number; globalSetup?: string[] } = {},
) {
  return { extends: true as const, test: { name, include, environment: 'node' as const, ...limits } }
}

/** Machines are shared and noisy: a test hangs when it takes this long, in milliseconds, and is not slow before. */
const patience = 60_000

/** Brings `dist` up to date first: these layers start programs and workers from there. */
const built = { globalSetup: ['build/vitest-setup.mjs'] }

export default defineConfig({
  test: {
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    coverage: { provider: 'v8', include: ['data/**/*.ts', 'main/**/*.ts'] },
    projects: [
      layer('data', ['tests/data/**/*.test.ts'], { testTimeout: patience }),
      layer('main', ['tests/main/**/*.test.ts'], { ...built, testTimeout: patience }),
      layer('renderer', ['tests/renderer/**/*.test.{ts,tsx}'], { testTimeout: patience }),
      layer('build', ['tests/build/**/*.test.ts'], { ...built, testTimeout: patience }),
      layer('layers', ['tests/layers/**/*.test.ts'], { testTimeout: patience }),
      layer('crash', ['tests/crash/**/*.test.ts'], { ...built, testTimeout: 600_000 }),
    ],
  },
})
