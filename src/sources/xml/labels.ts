// Headings for parts that XML names by elements and languages only, as journals print them: a table, no logic.

type Part = 'abstract' | 'keywords' | 'references' | 'acknowledgements'

const labels: Readonly<Record<Part, Readonly<Record<'tr' | 'en', string>>>> = {
  abstract: { tr: 'Öz', en: 'Abstract' },
  keywords: { tr: 'Anahtar Kelimeler', en: 'Keywords' },
  references: { tr: 'Kaynakça', en: 'References' },
  acknowledgements: { tr: 'Teşekkür', en: 'Acknowledgements' },
}

/** The printed name of a part; in languages other than Turkish the English one. */
export const labelOf = (part: Part, language: string): string => labels[part][language === 'tr' ? 'tr' : 'en']
