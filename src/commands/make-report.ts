// Documents of annotated JSONL → the text of report.html, with the names of the lexicon and what the statistics make of it.
import type { Lexicon } from '../model/lexicon.ts'
import type { DocumentRecords } from '../model/record.ts'
import { CorpusCounter } from '../statistics/aggregate.ts'
import { ParityCounter, type ParityRow } from '../statistics/hedge-parity.ts'
import { hedgedShares } from '../statistics/hedged.ts'
import { type Rate, rates } from '../statistics/rates.ts'
import { RenderingCounter } from '../statistics/renderings.ts'
import { describeWarning, findWarnings } from '../statistics/warnings.ts'
import { version } from '../version.ts'
import { openReport } from '../writers/report/report.ts'
import type { Bounds, ParityShare, ReportStatistics, ZoneRate } from '../writers/report/statistics.ts'
import { type ActorName, actorNames } from './actor-names.ts'
import { alignmentStatsWords } from './alignment-stats-words.ts'
import type { InterfaceLanguage } from './words.ts'

/** Memory: one document, what the page holds in full, and the counts of every document. */
export async function makeReport(
  documents: AsyncIterable<DocumentRecords>,
  lexicon: Lexicon,
  language: InterfaceLanguage,
): Promise<string> {
  const counters: Counters = {
    corpus: new CorpusCounter(),
    parity: new ParityCounter(),
    renderings: new RenderingCounter(),
  }
  const concepts = new Map<string, ActorName>([...actorNames(lexicon.rows), ...lexicon.concepts])
  const report = openReport({ language, version, concepts, toStatistics: () => toStatistics(counters) })
  for await (const records of documents) {
    report.add(records)
    for (const record of records) for (const counter of Object.values(counters)) counter.add(record)
  }
  return report.finish()
}

interface Counters {
  readonly corpus: CorpusCounter
  readonly parity: ParityCounter
  readonly renderings: RenderingCounter
}

function toStatistics({ corpus, parity, renderings }: Counters): ReportStatistics {
  const counts = corpus.counts()
  const warnings = findWarnings(counts).filter(({ code }) => code !== 'two-languages')
  return {
    rates: rates(counts, { by: ['section', 'lang'] })
      .filter(({ tier }) => tier === 'all')
      .map(
        ({ group, label, perThousandWords, perHundredSentences }): ZoneRate => ({
          section: group.section!,
          lang: group.lang!,
          label,
          ...named('perWords', toBounds(perThousandWords)),
          ...named('perSentences', toBounds(perHundredSentences)),
        }),
      ),
    stances: new Map(hedgedShares(counts, { tier: 'core' }).map(({ concept, share }) => [concept, share])),
    parity: parity.parity().pairs > 0 ? parity.parity().rows.map(toShare) : [],
    renderings: renderings.renderings().filter(({ concept }) => concept !== ''),
    warnings: {
      en: warnings.map((warning) => `${describeWarning(warning, 'en')}.`),
      tr: warnings.map((warning) => `${describeWarning(warning, 'tr')}.`),
    },
  }
}

const toShare = ({ measure, count, of, share }: ParityRow): ParityShare => ({
  name: { en: alignmentStatsWords('en').measures[measure], tr: alignmentStatsWords('tr').measures[measure] },
  count,
  of,
  ...named('bounds', toBounds(share)),
})

const toBounds = (rate: Partial<Rate> | undefined): Bounds | undefined =>
  rate?.low === undefined || rate.high === undefined ? undefined : { low: rate.low, high: rate.high }

const named = <Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } =>
  value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Value })
