/**
 * @typedef {{passed: number, failed: number, skipped: number}} Tally
 * @typedef {{status: string, message?: string, assertionResults: {status: string}[]}} VitestFile
 * @typedef {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, errors: unknown[]}} PlaywrightReport
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/** One test, by hand. @param {keyof Tally} outcome @returns {Tally} */
export function one(outcome) {
  return { ...nothing, [outcome]: 1 }
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    nothing,
  )
}

/**
 * What Vitest's JSON report says. A file that could not even be read fails as one test: it has none of its own.
 *
 * @param {{testResults: VitestFile[]}} report
 * @returns {Tally}
 */
export function tallyVitest({ testResults }) {
  return sum(
    testResults.map(({ status, assertionResults }) => {
      /** @param {string} wanted */
      const count = (wanted) => assertionResults.filter((result) => result.status === wanted).length
      const passed = count('passed')
      const failed = count('failed')
      return {
        passed,
        failed: failed === 0 && status === 'failed' ? 1 : failed,
        skipped: assertionResults.length - passed - failed,
      }
    }),
  )
}

/**
 * What Playwright's JSON report says. What goes wrong outside of any test, as in reading its files, fails as one; a
 * test that passed only when it was tried again counts as failed.
 *
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** The line that a run ends with. @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
