import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Measures how late this process's timers come, in milliseconds, between `begin` and `report`. */
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()

process.on('message', (message) => {
  const answer = { longest: delay.max / 1e6, p99: delay.percentile(99) / 1e6 }
  if (message === 'begin') delay.reset()
  process.send?.(answer)
})
