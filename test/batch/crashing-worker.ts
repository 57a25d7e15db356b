// The real worker, but for documents that say that it shall die over them.
import { workerData } from 'node:worker_threads'
import { serveTasks } from '../../src/batch/serve-tasks.ts'
import { type CrewOptions, prepareThread } from '../../src/crew.ts'
import type { Task } from '../../src/pipeline.ts'
import { buffersOf } from '../../src/product.ts'

const work = await prepareThread(workerData as CrewOptions)

serveTasks((task: Task) => {
  if (task.from.kind === 'opened' && 'text' in task.from.opened && task.from.opened.text.includes('CRASH'))
    process.exit(1)
  return work(task)
}, buffersOf)
