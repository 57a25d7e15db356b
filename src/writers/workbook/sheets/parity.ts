// The sheet Parity: what becomes of hedges between the Turkish and the English, in all and device by device.
import type { AlignmentRecord, DocumentRecords } from '../../../model/record.ts'
import type { Cell } from '../../csv.ts'
import { type SheetPlan, TRUNCATED } from '../column.ts'

/** Rows that stand for all devices. */
const ALL = '(all)'

export const PARITY_PLAN: SheetPlan = {
  name: 'Parity',
  english: 'hedges kept, weakened, strengthened, lost or added in the English, seen from the Turkish; the totals first',
  turkish:
    'Türkçeden bakınca İngilizcede korunan, zayıflayan, güçlenen, yiten ya da eklenen kaçınsamalar; önce toplamlar',
  columns: [
    {
      name: 'unit',
      width: 11,
      repeats: true,
      english: 'title, abstract, keywords',
      turkish: 'title (başlık), abstract (Öz ile Abstract), keywords (anahtar kelimeler)',
    },
    {
      name: 'parity',
      width: 14,
      repeats: true,
      english: 'kept, weakened, strengthened, lost, added, none',
      turkish:
        'kept (korunmuş), weakened (zayıflamış), strengthened (güçlenmiş), lost (yitmiş), added (eklenmiş), none (yok)',
    },
    {
      name: 'tr',
      width: 40,
      style: 'hedge',
      english: 'a hedge of the Turkish side, in small letters; –: none; (all): whatever there is',
      turkish: 'Türkçe taraftaki bir kaçınsama, küçük harfle; –: yok; (all): ne olursa olsun',
    },
    {
      name: 'en',
      width: 40,
      style: 'hedge',
      english: 'the hedge that renders it, or one that the Turkish does not have',
      turkish: 'onu karşılayan kaçınsama ya da Türkçede olmayan bir kaçınsama',
    },
    {
      name: 'beads',
      width: 8,
      english: 'aligned pairs of sentences; of a hedge, how often',
      turkish: 'eşlenen tümce öbekleri; bir kaçınsama için kaç kez geçtiği',
    },
    {
      name: 'share',
      width: 10,
      english: 'of the pairs of the unit that have a hedge on either side, 0 to 1; empty for none',
      turkish: 'birimin, iki yandan birinde kaçınsama olan öbekleri içindeki pay, 0 ile 1 arası; none için boş',
    },
    { name: 'documents', width: 10, english: 'in how many documents', turkish: 'kaç belgede' },
    TRUNCATED,
  ],
}

interface Count {
  readonly cells: readonly [unit: string, parity: string, tr: string, en: string]
  beads: number
  documents: number
  lastDocument: string
}

const UNITS = ['title', 'abstract', 'keywords']
const PARITIES = ['kept', 'weakened', 'strengthened', 'lost', 'added', 'none']

/** Counts beads over a corpus; what it holds is bounded by the number of different pairs of devices. */
export class ParityCounter {
  readonly #counts = new Map<string, Count>()
  readonly #hedged = new Map<string, number>()

  add(records: DocumentRecords): void {
    for (const record of records) if (record.kind === 'alignment') this.#addBead(record)
  }

  /** The totals of each unit, then its pairs of devices, the frequent ones first. */
  rows(): Cell[][] {
    return [...this.#counts.values()].sort(compare).map(({ cells, beads, documents }) => {
      const [unit, parity] = cells
      const all = this.#hedged.get(unit) ?? 0
      const share = parity === 'none' || all === 0 ? undefined : Number((beads / all).toFixed(4))
      return [...cells, beads, share, documents]
    })
  }

  #addBead({ doc, unit, hedges }: AlignmentRecord): void {
    const { parity } = hedges
    this.#count([unit, parity, ALL, ALL], doc)
    if (parity === 'none') return
    this.#hedged.set(unit, (this.#hedged.get(unit) ?? 0) + 1)
    for (const [turkish, english] of toPairs(hedges)) {
      this.#count([unit, parity, toDevice(turkish, 'tr'), toDevice(english, 'en')], doc)
    }
  }

  #count(cells: Count['cells'], document: string): void {
    const key = JSON.stringify(cells)
    const count = this.#counts.get(key) ?? { cells, beads: 0, documents: 0, lastDocument: '' }
    this.#counts.set(key, count)
    count.beads++
    if (count.lastDocument !== document) count.documents++
    count.lastDocument = document
  }
}

type Devices = AlignmentRecord['hedges']

/** Which device renders which; those without a partner stand alone. Where nobody has paired them, the sides as they are. */
function toPairs({ tr, en, pairs }: Devices): [string | undefined, string | undefined][] {
  if (!pairs) return [[tr.join('; ') || undefined, en.join('; ') || undefined]]
  const [left, right] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
  return [
    ...pairs.map(([a, b]): [string | undefined, string | undefined] => [tr[a], en[b]]),
    ...tr.filter((_, index) => !left.has(index)).map((device): [string, undefined] => [device, undefined]),
    ...en.filter((_, index) => !right.has(index)).map((device): [undefined, string] => [undefined, device]),
  ]
}

const toDevice = (device: string | undefined, language: string): string => device?.toLocaleLowerCase(language) ?? '–'

/** Totals before devices; then by unit, parity, frequency. */
function compare(a: Count, b: Count): number {
  const [unitA, parityA, trA] = a.cells
  const [unitB, parityB, trB] = b.cells
  return (
    Number(trB === ALL) - Number(trA === ALL) ||
    UNITS.indexOf(unitA) - UNITS.indexOf(unitB) ||
    PARITIES.indexOf(parityA) - PARITIES.indexOf(parityB) ||
    b.beads - a.beads ||
    (a.cells.join() < b.cells.join() ? -1 : 1)
  )
}
