// The names that export knows: formats and tables, apart from the code that writes them, which is loaded when it is needed.

/** In the order in which people ask for them. */
export const FORMATS = ['csv', 'xlsx', 'tmx', 'brat', 'doccano', 'labelstudio', 'conllu', 'vrt', 'w3c'] as const

/** The tables of `--to csv`. */
export const TABLES = ['hits', 'alignment', 'terms', 'notes', 'summary'] as const

/** The name of the workbook of a run. */
export const WORKBOOK = 'hedgerow.xlsx'

/** The name of the page of a run. */
export const REPORT = 'report.html'
