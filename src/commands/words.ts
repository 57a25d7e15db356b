// The words of the interface, in English and Turkish: one entry a message, so that neither language can lack one.

export type InterfaceLanguage = 'en' | 'tr'

const english = {
  tool: 'Tags hedges, boosters and strategic-hedging concepts in Turkish and English articles, and aligns each Öz with its abstract.',
  examples: 'Examples:',
  ui: 'language of the messages: en or tr (default: that of the system)',
  quiet: 'print nothing but errors',
  annotate: 'annotate articles: the main job',
  annotatePaths:
    'files or folders of .pdf, .docx, .html, .xml (JATS, OAI-DC), .md, .txt, .jsonl (.gz and .zip too); - reads JSONL documents from standard input',
  output: 'folder for the files of the run; without it, JSONL goes to standard output',
  write: 'what to write into the folder: jsonl, csv (default: both)',
  excel: 'write the CSV files for Excel: tr (semicolon, decimal comma) or en',
  lexicon: 'a folder with rows of your own; may be given several times, the last one wins',
  encoding: 'encoding of text files, where looking does not find it: windows-1254, iso-8859-9, utf-16le …',
  jobs: 'documents to work on at a time (default: the processors available)',
  metadata: 'CSV with a column id and anything you want beside your hits (default: metadata.csv in an input folder)',
  onExists: 'what to do about an earlier run in the folder: fail or replace',
  failOn: 'exit status when a document failed: any (1) or none (0)',
  maxMegabytes: 'largest document to read, in MB, unpacked',
  align: 'align two files of one sentence a line',
  verify: 'check annotated JSONL: every span re-sliced, every record against the schema',
  schema: 'print the JSON Schema of a record',
  lexiconCommand: 'look at the lexicons and check them',
  lexiconCheck: 'check every row, its example and its counterexample',
  lexiconList: 'list the rows, or show what a text matches and why',
  matchText: 'show what this text matches, rule by rule',
  matchLanguage: 'language of the text: tr or en',
  annotating: 'annotating',
  documents: 'documents',
  failed: 'failed',
  paragraphs: 'paragraphs',
  turkish: 'Turkish',
  english: 'English',
  undecided: 'neither',
  hedge: 'epistemic hedges',
  booster: 'boosters',
  strategy: 'strategy concepts',
  citation: 'citations',
  actor: 'actors',
  core: 'core',
  extended: 'extended',
  context: 'context',
  beads: 'aligned beads',
  inDocuments: 'in documents',
  repairs: 'repairs',
  silentRows: 'lexicon rows that matched nothing',
  ofRows: 'of',
  seconds: 'seconds',
  files: 'files in',
  openFirst: 'open this first',
  passedOver: 'Passed over (no articles)',
  usingMetadata: 'Metadata from',
  interrupted: 'Interrupted: nothing was left half-written; start again with the same command',
  lost: 'documents in and documents out differ: this is a fault of the program, please report it',
  noEntries: 'No document came in',
}

export type InterfaceWords = typeof english

const turkish: InterfaceWords = {
  tool: 'Türkçe ve İngilizce makalelerde kaçınsamaları, vurgulayıcıları ve stratejik hedging kavramlarını işaretler; her Öz’ü kendi Abstract’ıyla eşler.',
  examples: 'Örnekler:',
  ui: 'iletilerin dili: en ya da tr (varsayılan: sistemin dili)',
  quiet: 'yalnızca hataları yaz',
  annotate: 'makaleleri işaretle: asıl iş',
  annotatePaths:
    '.pdf, .docx, .html, .xml (JATS, OAI-DC), .md, .txt, .jsonl dosyaları ya da klasörleri (.gz ve .zip de olur); - standart girdiden JSONL belgeleri okur',
  output: 'çıktı dosyalarının klasörü; verilmezse JSONL standart çıktıya yazılır',
  write: 'klasöre ne yazılacağı: jsonl, csv (varsayılan: ikisi de)',
  excel: 'CSV dosyalarını Excel için yaz: tr (noktalı virgül, ondalık virgül) ya da en',
  lexicon: 'kendi satırlarınızın bulunduğu klasör; birden çok kez verilebilir, sonuncusu geçerlidir',
  encoding: 'kendiliğinden bulunamadığında metin dosyalarının kodlaması: windows-1254, iso-8859-9, utf-16le …',
  jobs: 'aynı anda işlenecek belge sayısı (varsayılan: eldeki işlemciler)',
  metadata:
    'id sütunu olan bir CSV; öteki sütunlar bulgularınızın yanına yazılır (varsayılan: girdi klasöründeki metadata.csv)',
  onExists: 'klasörde önceki bir çalışmanın dosyaları varsa: fail (dur) ya da replace (üzerine yaz)',
  failOn: 'bir belge okunamadığında çıkış kodu: any (1) ya da none (0)',
  maxMegabytes: 'okunacak en büyük belge, MB olarak, açılmış hâliyle',
  align: 'her satırında bir tümce bulunan iki dosyayı eşle',
  verify: 'işaretlenmiş JSONL dosyasını denetle: her aralık yeniden kesilir, her kayıt şemayla karşılaştırılır',
  schema: 'bir kaydın JSON Schema’sını yaz',
  lexiconCommand: 'sözlüklere bak ve onları denetle',
  lexiconCheck: 'her satırı, örneğini ve karşı örneğini denetle',
  lexiconList: 'satırları listele ya da bir metinde neyin neden bulunduğunu göster',
  matchText: 'bu metinde neyin bulunduğunu kural kural göster',
  matchLanguage: 'metnin dili: tr ya da en',
  annotating: 'işaretleniyor',
  documents: 'belge',
  failed: 'okunamayan',
  paragraphs: 'paragraf',
  turkish: 'Türkçe',
  english: 'İngilizce',
  undecided: 'hiçbiri',
  hedge: 'kaçınsama',
  booster: 'vurgulayıcı',
  strategy: 'strateji kavramı',
  citation: 'atıf',
  actor: 'aktör',
  core: 'çekirdek',
  extended: 'genişletilmiş',
  context: 'bağlam',
  beads: 'eşlenen tümce öbeği',
  inDocuments: 'belge sayısı',
  repairs: 'onarım',
  silentRows: 'hiç bulunmayan sözlük satırı',
  ofRows: '/',
  seconds: 'saniye',
  files: 'dosyalar',
  openFirst: 'önce bunu açın',
  passedOver: 'Atlananlar (makale değil)',
  usingMetadata: 'Üst veri',
  interrupted: 'Kesildi: yarım dosya bırakılmadı; aynı komutla yeniden başlatın',
  lost: 'giren ve çıkan belge sayısı tutmuyor: bu programın hatasıdır, lütfen bildirin',
  noEntries: 'Hiç belge gelmedi',
}

const words: Readonly<Record<InterfaceLanguage, InterfaceWords>> = { en: english, tr: turkish }

export const interfaceWords = (language: InterfaceLanguage): InterfaceWords => words[language]

/** `--ui` where given, else the locale of the system, else English. */
export function chooseInterfaceLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const at = argv.findIndex((word) => word === '--ui' || word.startsWith('--ui='))
  const asked = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice('--ui='.length) : argv[at + 1]
  if (asked === 'tr' || asked === 'en') return asked
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.toLowerCase().startsWith('tr') ? 'tr' : 'en'
}
