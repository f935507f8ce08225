import type { ReactNode } from 'react';
import { Card } from '../../show/Card';
import { useReportWords } from '../../words/reportWords';
import styles from './reports.module.css';

export interface FigureRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly values: readonly (string | number)[];
}

interface FigureTableProps {
  readonly title: string;
  /** Heading of the first column. */
  readonly first: string;
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Figures row by row; scrolls sideways where they do not fit. */
export function FigureTable({ title, first, heads, rows }: FigureTableProps) {
  const t = useReportWords();
  return (
    <Card title={title}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('none')}</p>
      ) : (
        // Reached by the keyboard too, since it scrolls.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroller} role="region" aria-label={title} tabIndex={0}>
          <table className={styles.figures} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, values }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {values.map((value, i) => (
                    <td key={heads[i]}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
