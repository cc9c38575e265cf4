/** What a person can act on: its message is one plain sentence, printed without a stack. */
export class Refusal extends Error {}

/**
 * Ends the program as its work ends: with the code that the work gives, if it gives one, or 1 and one line for a
 * refusal.
 *
 * @param {() => Promise<number | void>} work
 */
export async function runProgram(work) {
  try {
    const code = await work()
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error)
    process.exitCode = 1
  }
}
