// A worker for the tests of the pool: doubles numbers, and dies when it is told to.
import { workerData } from 'node:worker_threads'
import { serveTasks } from '../../src/batch/serve-tasks.ts'

if (workerData === 'stillborn') throw new Error('I cannot start')

serveTasks(
  (task: number | 'throw' | 'exit' | 'devour') => {
    if (task === 'throw') throw new Error('no')
    if (task === 'exit') process.exit(3)
    if (task === 'devour') for (const all: number[][] = []; ; ) all.push(new Array(100_000).fill(all.length))
    return task * 2
  },
  () => [],
)
