import { spawn } from 'node:child_process'
import { projectRoot } from './project-root.mjs'

/**
 * Runs a program to its end, what it prints going to standard error: standard output is kept for results.
 *
 * @param {string} program
 * @param {string[]} programArguments
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 and the signal's like a shell where a signal ended it, 127 where it is missing
 */
export function run(program, programArguments, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, { cwd: projectRoot, stdio: ['ignore', 2, 2], ...options })
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/**
 * The npm that belongs to the running Node, saying only what went wrong. A `.cmd` file, as on Windows, runs only through a shell.
 *
 * @param {string[]} npmArguments words without spaces or quotes
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(npmArguments, options = {}) {
  const words = [...npmArguments, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  return process.platform === 'win32'
    ? run('npm.cmd', words, { ...options, shell: true })
    : run('npm', words, options)
}
