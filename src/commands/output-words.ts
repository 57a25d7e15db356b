// The words of export and evaluate, in English and Turkish.
import type { InterfaceLanguage } from './words.ts'

const english = {
  export: 'write annotated JSONL in the format of another program',
  exportTo: 'format: brat makes a folder, xlsx a workbook, the others one text',
  exportOutput: 'file or folder to write; without it, standard output (xlsx and brat need it)',
  exportLabels: 'what spans are called in annotation tools: their layer or their concept',
  exportTable: 'with --to csv: which table',
  cellsCut: 'Cells cut at 32,767 characters (named in the column truncated)',
  charactersRemoved: 'Characters removed that no spreadsheet can hold',
}

export type OutputWords = typeof english

const turkish: OutputWords = {
  export: 'işaretlenmiş JSONL dosyasını başka bir programın biçiminde yaz',
  exportTo: 'biçim: brat bir klasör, xlsx bir çalışma kitabı, ötekiler tek bir metin yapar',
  exportOutput: 'yazılacak dosya ya da klasör; verilmezse standart çıktı (xlsx ve brat için gereklidir)',
  exportLabels: 'işaretleme araçlarında aralıkların adı: katman (label) ya da kavram (concept)',
  exportTable: '--to csv ile: hangi tablo',
  cellsCut: '32.767 karakterde kesilen hücreler (truncated sütununda yazar)',
  charactersRemoved: 'Hiçbir hesap tablosunun tutamayacağı, çıkarılan karakterler',
}

const words: Readonly<Record<InterfaceLanguage, OutputWords>> = { en: english, tr: turkish }

export const outputWords = (language: InterfaceLanguage): OutputWords => words[language]
