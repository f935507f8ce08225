import type { ReactNode } from 'react';
import { useIsPhone } from '../../shell/useIsPhone';
import { Card } from '../../show/Card';
import { Facts } from '../../show/Facts';
import { useReportWords } from '../../words/reportWords';
import figures from '../../show/figures.module.css';
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

/** Figures row by row: a table, and on a phone, where it would not fit, each row by itself. */
export function FigureTable({ title, first, heads, rows }: FigureTableProps) {
  const t = useReportWords();
  const isPhone = useIsPhone();
  return (
    <Card title={title}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('none')}</p>
      ) : isPhone ? (
        rows.map(({ id, name, values }) => (
          <section key={id} className={styles.row}>
            <h3>{name}</h3>
            <Facts rows={heads.map((head, i) => [head, values[i]])} />
          </section>
        ))
      ) : (
        // Reached by the keyboard too, since it scrolls.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={figures.scroller} role="region" aria-label={title} tabIndex={0}>
          <table className={figures.figures} aria-label={title}>
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
