// What people and programs find in the cells.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvBeginning, toCsv } from '../../src/writers/csv.ts'

const ROW = ['İğde, "şu"', 'iki\nsatır', '=SUM(A1)', '-0.5', -0.5, 1234.25, true, undefined, '🌿;']

describe('toCsv', () => {
  it('is RFC 4180 for programs: read back, every cell is what it was', () => {
    const [cells] = parse(toCsv([ROW], 'plain')) as string[][]
    expect(cells).toEqual(['İğde, "şu"', 'iki\nsatır', "'=SUM(A1)", "'-0.5", '-0.5', '1234.25', '1', '', '🌿;'])
  })

  it('has semicolons and decimal commas for Turkish Excel, and no sep= line', () => {
    const text = csvBeginning('excel-tr') + toCsv([ROW], 'excel-tr')
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text).not.toContain('sep=')
    const [cells] = parse(text, { bom: true, delimiter: ';' }) as string[][]
    expect(cells!.slice(4, 6)).toEqual(['-0,5', '1234,25'])
    expect(cells!.at(-1)).toBe('🌿;')
  })

  it('disarms formulas but never a number', () => {
    expect(toCsv([['@cmd', '+1', '\tx', 1e-7, -3]], 'plain')).toBe("'@cmd,'+1,'\tx,1e-7,-3\r\n")
  })
})
