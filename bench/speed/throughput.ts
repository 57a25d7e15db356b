// MB of text a second: JSONL in, JSONL records out, on one core, beside the JSON floor of the same lines.
import { cost, hedgerow, jsonFloor } from './command.ts'
import { figure, interleave, percent, type Section, type Sizes } from './figures.ts'
import { articles, sparseTexts, type TextFile, writeTexts } from './texts.ts'

export async function measureThroughput(folder: string, { rounds, megabytes }: Sizes): Promise<Section> {
  const enough = (written: TextFile): boolean => written.megabytes >= megabytes
  const one = await writeTexts(`${folder}/one.jsonl`, ['It may be so.'], () => true)
  const kinds = {
    articles: await writeTexts(`${folder}/articles.jsonl`, articles(), enough),
    'sparse text': await writeTexts(`${folder}/sparse.jsonl`, sparseTexts(), enough),
  }
  const rows: string[][] = []
  for (const [kind, file] of Object.entries(kinds)) {
    const processor = (words: readonly string[], input: TextFile) => async () =>
      (await cost(words, input.path, `${folder}/out`, 1)).processor
    const all = await interleave(rounds, {
      floorStart: processor(jsonFloor, one),
      floor: processor(jsonFloor, file),
      start: processor([...hedgerow, '1'], one),
      hedgerow: processor([...hedgerow, '1'], file),
    })
    const floor = file.megabytes / (all.floor - all.floorStart)
    const speed = file.megabytes / (all.hedgerow - all.start)
    rows.push([
      kind,
      figure(file.megabytes),
      figure(all.hedgerow),
      figure(speed),
      figure(floor),
      percent(speed / floor),
    ])
  }
  return {
    title: 'Throughput on one core',
    told: `\`annotate - --jobs 1\`, all layers and the alignment, whole commands held to one core, in turn with the floor: a
program that only reads, parses, stringifies and writes the same lines. Seconds are processor time (the median of ${rounds}); MB/s are after
each program's own start, measured on one sentence.`,
    head: ['text', 'MB', 'seconds, start included', 'MB/s', 'floor MB/s', 'of the floor'],
    rows,
  }
}
