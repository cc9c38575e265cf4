import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { prepareDependencies } from './dependencies.mjs'
import { projectRoot } from './project-root.mjs'
import { runProgram } from './refusal.mjs'

/** Everything that must hold before a test runs: types in each folder, lint and format, and who may import whom. */
const checks = [
  ...['data', 'main', 'renderer', 'build', 'tests'].map((folder) => ({
    name: `types in ${folder}/`,
    command: ['typescript/bin/tsc', '--pretty', 'false', '-p', folder],
  })),
  { name: 'lint and format', command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'layers', command: ['vitest/vitest.mjs', 'run', '--project', 'layers', '--reporter', 'dot'] },
]

/**
 * @param {{name: string, command: string[]}} check
 * @returns {Promise<{name: string, passed: boolean, output: string}>}
 */
function perform({ name, command: [script = '', ...rest] }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'node_modules', script), ...rest], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (text) => {
      output += text
    })
    child.stderr.on('data', (text) => {
      output += text
    })
    child.on('close', (code) => resolve({ name, passed: code === 0, output }))
  })
}

await runProgram(async () => {
  await prepareDependencies()
  const results = await Promise.all(checks.map(perform))
  for (const { name, passed, output } of results) {
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`)
    if (!passed) console.log(output.trimEnd())
  }
  return results.every(({ passed }) => passed) ? 0 : 1
})
