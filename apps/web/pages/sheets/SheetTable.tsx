import type { ReactNode } from 'react';
import styles from './sheets.module.css';

interface SheetTableProps {
  readonly label: string;
  /** Said where there is no row. */
  readonly none: string;
  readonly heads: readonly string[];
  /** So few columns that it stays a table on a phone too. */
  readonly isNarrow?: boolean;
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A part of a sheet: a table on paper and on a wide screen, its rows as cards on a phone. */
export function SheetTable({ label, none, heads, rows, isNarrow = false }: SheetTableProps) {
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <table className={isNarrow ? styles.table : `${styles.table} ${styles.wide}`} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, i) => (
              <td key={heads[i]} data-head={heads[i]}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
