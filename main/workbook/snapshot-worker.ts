import { parentPort, workerData } from 'node:worker_threads'
import { keepDailyBackup } from './backups.ts'
import { realFiles } from './file-layer.ts'
import type { Finding } from './finding.ts'
import { layoutOf } from './layout.ts'
import { checkSnapshot } from './snapshot/check-snapshot.ts'
import type { SnapshotReply, SnapshotRequest } from './snapshot/snapshot-messages.ts'
import { SnapshotWriter } from './snapshot/snapshot-writer.ts'

/** The thread that writes the snapshots of one workbook, whose folder is its `workerData`. */
const layout = layoutOf(workerData as string)
const writer = new SnapshotWriter(realFiles, layout)

function perform(request: SnapshotRequest): Finding | null {
  if (request.do === 'check') return checkSnapshot(realFiles, layout)
  if (request.do === 'begin') writer.begin(request.plan)
  else if (request.do === 'add') writer.add(request.line)
  else if (request.do === 'finish') writer.finish()
  else if (request.do === 'back-up') keepDailyBackup(realFiles, layout, request.time)
  else writer.afterwards(request.time)
  return null
}

parentPort?.on('message', (request: SnapshotRequest) => {
  let reply: SnapshotReply
  try {
    reply = { error: null, finding: perform(request) }
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : String(error), finding: null }
  }
  parentPort?.postMessage(reply)
})
