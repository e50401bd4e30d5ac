import type { Reading } from '../../record/reading.ts'

export type Cell = string | number | boolean | null

/** A column of a table; empty cells are null. */
export interface Column<R> {
  readonly name: string
  /** `integer` fits in 32 bits. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean'
  readonly of: (row: R) => Cell
}

/** A table that is made row by row; what becomes of it (CSV, Parquet) is told elsewhere. */
export interface Table {
  readonly columns: readonly Pick<Column<never>, 'name' | 'type'>[]
  /** The cells of each row, in the order of `columns`. */
  rows(reading: Reading): Iterable<readonly Cell[]>
}

export function tableOf<R>(columns: readonly Column<R>[], rows: (reading: Reading) => Iterable<R>): Table {
  return {
    columns,
    *rows(reading) {
      for (const row of rows(reading)) yield columns.map(column => column.of(row))
    },
  }
}

export const text = <R>(name: string, of: (row: R) => string | null): Column<R> => ({ name, type: 'text', of })
export const integer = <R>(name: string, of: (row: R) => number | null): Column<R> => ({ name, type: 'integer', of })
export const number = <R>(name: string, of: (row: R) => number | null): Column<R> => ({ name, type: 'number', of })
export const boolean = <R>(name: string, of: (row: R) => boolean): Column<R> => ({ name, type: 'boolean', of })

/** Columns that a coder's table has and one report cannot fill. */
export const unknown = <R>(...names: readonly string[]): Column<R>[] => names.map(name => text<R>(name, () => null))

/** Several values in one cell. */
export const list = (values: readonly string[], separator = '; '): string | null => values.join(separator) || null
