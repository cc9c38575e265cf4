import { describe, expect, it } from 'vitest'
import { closingLine, one, sum, tallyPlaywright, tallyVitest } from '../../build/test/tally.mjs'

describe('the count that a run ends with', () => {
  it('adds what Vitest and Playwright report', () => {
    const layers = tallyVitest({
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
        { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      ],
    })
    const shell = tallyPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })
    expect(closingLine(sum([layers, shell]))).toBe('5 passed, 3 failed, 3 skipped')
  })

  it('counts a file that could not be read, and an error outside of any test, as a failed test', () => {
    expect(tallyVitest({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual(one('failed'))
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(tallyPlaywright({ stats, errors: [{ message: 'no such file' }] })).toEqual(one('failed'))
  })

  it('leaves skipped tests out of the line where there are none', () => {
    expect(closingLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed')
  })
})
