// stats --parity and --terms as a linguist meets them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/commands/display-width.ts'
import { folderOf, hedgerow } from './run.ts'

const article = (turkish: string, english: string) =>
  `Denge Arayışı\n\nSeeking Balance\n\nÖz\n\n${turkish}\n\nAbstract\n\n${english}\n\n1. Giriş\n\nBu bölüm konuyu tanıtmaktadır.\n`

let folder: string
const run = (...words: string[]) => hedgerow(words, { folder })

beforeAll(async () => {
  folder = folderOf({
    'in/a.txt': article(
      'Bu ülkenin riskten korunmayı tercih ettiği söylenebilir. Komşusu ise muhtemelen beklemektedir.',
      'It can be said that this country prefers hedging. Its neighbour, however, is waiting.',
    ),
    'in/b.txt': article(
      'Bu ülkenin riskten korunmaya yöneldiği söylenebilir. Komşusu 1995 yılından beri beklemektedir.',
      'It can be said that this country turned to hedging. Its neighbour has been waiting since 1995.',
    ),
    'none.jsonl': '',
  })
  const { stdout, status } = await run('annotate', 'in')
  expect(status).toBe(0)
  writeFileSync(join(folder, 'a.jsonl'), stdout)
})

describe('stats', () => {
  it('tells what share of the hedges of the Öz the abstract drops, with an interval', async () => {
    const { status, stdout } = await run('stats', 'a.jsonl', '--parity', '--to', 'csv')
    expect(status).toBe(0)
    const rows = stdout.trim().split('\r\n')
    expect(rows[0]).toBe('measure,base,count,of,share,share_low,share_high')
    expect(rows[1]).toMatch(/^dropped,hedges-tr,1,3,0\.333333,0,0\.5$/)
    expect(rows.find((row) => row.startsWith('lost'))).toContain('pairs-hedged-tr,1,3')
  })

  it('shows both in 80 columns, in Turkish too', async () => {
    for (const words of [['--parity'], ['--terms'], ['--parity', '--ui', 'tr']]) {
      const { status, stdout } = await run('stats', 'a.jsonl', ...words)
      expect(status).toBe(0)
      for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    }
    expect((await run('stats', 'a.jsonl', '--terms')).stdout).toMatch(/hedging +riskten korunma\S* +hedging +2 +2/)
  })

  it('says so where no Öz stands beside an abstract', async () => {
    const { status, stdout } = await run('stats', 'none.jsonl', '--parity')
    expect(status).toBe(0)
    expect(stdout).toContain('No Öz stands beside an abstract')
  })
})
