import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'

/**
 * When a process began, in words that no later process with the same number shares: on Linux the boot and the clock
 * tick, on macOS the second. null where the system does not tell, or the process is gone.
 */
export function processStart(pid: number): string | null {
  if (process.platform === 'linux') return linuxStart(pid)
  if (process.platform === 'darwin') return macStart(pid)
  return null
}

/** Whether the process that began then under this number still runs; in doubt it does. */
export function isRunning(pid: number, start: string | null): boolean {
  if (!exists(pid)) return false
  const now = processStart(pid)
  if (now === null) return exists(pid)
  return start === null ? now !== ended : now === start
}

/** Stands for the start of a process that has ended and only waits for its parent to take note. */
const ended = 'ended'

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Whether this very process holds a file open. A thread that was ended keeps no file open, though its process lives on;
 * where the system does not tell, it is taken to be open.
 */
export function isOpenHere(path: string): boolean {
  try {
    const { ino, dev } = statSync(path)
    return readdirSync('/proc/self/fd').some((name) => {
      try {
        if (!readlinkSync(`/proc/self/fd/${name}`).startsWith('/')) return false
        const open = statSync(`/proc/self/fd/${name}`)
        return open.ino === ino && open.dev === dev
      } catch {
        return false
      }
    })
  } catch {
    return true
  }
}

/** `proc(5)`: behind the name in brackets come the state (Z for one that has ended) and, as field 22, the start. */
function linuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return ended
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return null
  }
}

function macStart(pid: number): string | null {
  try {
    return execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
