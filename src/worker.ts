// A worker thread of a batch: loads the lexicon once, then makes documents into products, one after the other.
import { workerData } from 'node:worker_threads'
import { serveTasks } from './batch/serve-tasks.ts'
import { type CrewOptions, prepareThread } from './crew.ts'
import { buffersOf } from './product.ts'

serveTasks(await prepareThread(workerData as CrewOptions), buffersOf)
