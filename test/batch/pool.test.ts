// The pool of worker threads: every task is answered or told as lost, and one that dies takes nothing with it.
import { afterEach, describe, expect, it } from 'vitest'
import { Pool, WorkerDied } from '../../src/batch/pool.ts'

const entry = new URL('./moody-worker.ts', import.meta.url)
type Task = number | 'throw' | 'exit' | 'devour'
let pool: Pool<Task, number> | undefined

const open = (size: number, data?: unknown, resourceLimits = {}) => {
  pool = new Pool<Task, number>({ entry, size, data, resourceLimits })
  return pool
}

afterEach(() => pool?.close())

describe('the pool', () => {
  it('answers every task', async () => {
    const { run } = bound(open(2))
    expect(await Promise.all([...Array(50).keys()].map(run))).toEqual([...Array(50).keys()].map((task) => task * 2))
  })

  it('loses one task to a worker that dies, and no other', async () => {
    const { run } = bound(open(2))
    const tasks: Task[] = [1, 'exit', 2, 3, 'throw', 4, 5, 'exit', 6]
    const results = await Promise.allSettled(tasks.map(run))
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason.constructor))).toEqual(
      tasks.map((task) => (typeof task === 'number' ? task * 2 : WorkerDied)),
    )
  })

  it('survives a worker that runs out of memory', async () => {
    const { run } = bound(open(1, undefined, { maxOldGenerationSizeMb: 40 }))
    await expect(run('devour')).rejects.toThrow(/memory/)
    expect(await run(4)).toBe(8)
  })

  it('says so where no worker can start, instead of trying for ever', async () => {
    const { run } = bound(open(2, 'stillborn'))
    await expect(run(1)).rejects.toThrow('Cannot start a worker: I cannot start')
    await expect(run(2)).rejects.toThrow('Cannot start a worker')
  })
})

const bound = (from: Pool<Task, number>) => ({ run: (task: Task) => from.run(task) })
